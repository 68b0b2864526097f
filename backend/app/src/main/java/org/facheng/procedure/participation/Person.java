package org.facheng.procedure.participation;

import org.facheng.casefile.Party;
import org.facheng.identity.Unit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody as a form names him.
 *
 * @param kind as in {@link Party#kind()}
 * @param userId portal account, or null
 * @param unit one of ours, or null
 * @param electronicService whether he agreed to it and has an account, or is a unit that agreed
 * @param details the texts of the form beside name and account: address, phone, authority …
 */
record Person(String name, String kind, String userId, Unit unit, boolean electronicService, ObjectNode details) {

    private String unitId() {
        return unit == null ? null : unit.id();
    }

    /** As a new party. */
    Party as(String role) {
        return new Party(null, null, role, name, kind, userId, unitId(), electronicService, details.toString());
    }

    /** In the place of a party there is. */
    Party inPlaceOf(Party before, String role) {
        return before.taken(role, name, kind, userId, unitId(), electronicService, details.toString());
    }
}
