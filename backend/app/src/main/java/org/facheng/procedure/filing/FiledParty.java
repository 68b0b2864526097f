package org.facheng.procedure.filing;

import org.facheng.casefile.Party;
import tools.jackson.databind.JsonNode;

/** One party as a matter states it; ids are given when the case is opened. */
public final class FiledParty {

    private FiledParty() {}

    /** A person or a body outside, without an account of ours. */
    public static Party citizen(String role, JsonNode stated) {
        return new Party(
                null,
                null,
                role,
                nameOf(stated),
                stated.path("kind").asString("unknown"),
                null,
                null,
                false,
                details(stated));
    }

    /** @param unitId unit of ours, or null */
    public static Party organ(String role, String name, String unitId, boolean electronic, JsonNode details) {
        return new Party(null, null, role, name, "organ", null, unitId, electronic, details(details));
    }

    /** The name, or the alias that stands for it in an imported matter. */
    static String nameOf(JsonNode stated) {
        return stated.path("name").asString(stated.path("alias").asString(""));
    }

    static String details(JsonNode details) {
        return details.isMissingNode() ? "{}" : details.toString();
    }
}
