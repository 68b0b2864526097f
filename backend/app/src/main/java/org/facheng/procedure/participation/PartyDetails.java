package org.facheng.procedure.participation;

import org.facheng.casefile.Party;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A party by its particulars. */
final class PartyDetails {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PartyDetails() {}

    static Party with(Party party, String detail, String value) {
        var details = (ObjectNode) JSON.readTree(party.details());
        return party.with(party.electronicService(), details.put(detail, value).toString());
    }

    static boolean states(Party party, String detail) {
        return JSON.readTree(party.details()).path(detail).asBoolean(false);
    }

    /** The particulars of the party with this one stated, or without it. */
    static String stating(Party party, String detail, boolean states) {
        var details = (ObjectNode) JSON.readTree(party.details());
        return (states ? details.put(detail, true) : details.without(detail)).toString();
    }

    /** Empty where it is not stated. */
    static String of(Party party, String detail) {
        return JSON.readTree(party.details()).path(detail).asString("");
    }
}
