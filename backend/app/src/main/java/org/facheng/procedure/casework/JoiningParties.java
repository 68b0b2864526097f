package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Somebody comes to an open case: the maker of a normative document, the authority it was transferred to. */
@Component
class JoiningParties {

    private final Cases cases;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final JsonMapper json;

    JoiningParties(Cases cases, Directory directory, CurrentUser currentUser, Journal journal, JsonMapper json) {
        this.cases = cases;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
        this.json = json;
    }

    /** @param there those of the role who are in the case already: one of the same name does not come twice */
    void join(CaseFile file, String role, String name, List<Party> there) {
        if (name.isEmpty() || there.stream().anyMatch(party -> party.name().equals(name))) {
            return;
        }
        var unit = directory.unitByName(name).orElse(null);
        var joined = add(file, role, name, "", unit, unit != null && unit.electronicService());
        journal.append(Act.of(
                        file.id(),
                        currentUser.actor(),
                        "case.parties",
                        "%s%s参加".formatted(PartyRoles.nameOf(role), name))
                .with(Map.of("role", role, "partyId", joined.id())));
    }

    /**
     * Somebody a letter goes to or comes from: a row of its own for each letter, so that its service, and the period that starts with it, are
     * its own. Only the respondent can read it in the system.
     *
     * @param number that the letter bears, or empty
     */
    Party address(CaseFile file, String role, String name, String number) {
        var unit = directory
                .unitByName(name)
                .filter(one -> one.id().equals(file.respondentUnitId()))
                .orElse(null);
        return add(file, role, name, number, unit, unit != null && unit.electronicService());
    }

    private Party add(CaseFile file, String role, String name, String number, Unit unit, boolean electronic) {
        var details = json.createObjectNode().put("name", name);
        if (!number.isEmpty()) {
            details.put("caseNo", number);
        }
        var unitId = unit == null ? null : unit.id();
        return cases.addParty(
                file.id(),
                new Party(null, null, role, name, "organisation", null, unitId, electronic, details.toString()));
    }
}
