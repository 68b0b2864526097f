package org.facheng.procedure.petition;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.facheng.casefile.Party;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.alike.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever stands on the other side of the petitioners in a mediation or a hearing, as a form names them: with a name and where their paper goes. */
final class OtherSides {

    private OtherSides() {}

    /** As parties of this role. Whom the form names twice is one. */
    static Collection<Party> parties(JsonNode named, String role) {
        var byName = new LinkedHashMap<String, Party>();
        named.forEach(other -> byName.putIfAbsent(Folding.text(name(other)), party(other, role)));
        return byName.values();
    }

    static String name(JsonNode other) {
        return other.path("name").asString("").strip();
    }

    /** 422 {@code named_on_both_sides}. */
    static ProblemException onBothSides(String name, String field) {
        return Problems.invalid(
                        "named_on_both_sides",
                        "%s是信访人一方，不能同时是另一方：请写明与信访人发生争议的一方。".formatted(name),
                        "Who petitions is not the other side.")
                .at("/form/" + field, "请写明信访人以外的另一方", "name the other side");
    }

    private static Party party(JsonNode other, String role) {
        var particulars = ((ObjectNode) other.deepCopy()).without("name").toString();
        return new Party(null, null, role, name(other), "unknown", null, null, false, particulars);
    }
}
