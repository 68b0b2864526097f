package org.facheng.procedure.participation;

import java.util.Objects;
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

    /** Whether this is who the party is: of the same name and the same account. */
    boolean is(Party party) {
        return party.name().equals(name) && Objects.equals(party.userId(), userId);
    }

    /** Whether this may be who the party is: of the same name, and neither the accounts nor the addresses tell them apart. */
    boolean mayBe(Party party) {
        return party.name().equals(name)
                && (userId == null || party.userId() == null || userId.equals(party.userId()))
                && sameOrUnknown(details.path("address").asString(""), PartyDetails.of(party, "address"));
    }

    private static boolean sameOrUnknown(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The same, whatever account or unit there is: who is written to and reads nothing in the system. */
    Person onPaper() {
        return new Person(name, kind, null, null, false, details);
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
