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
        var unit = directory.unitByName(name);
        var joined = cases.addParty(
                file.id(),
                new Party(
                        null,
                        null,
                        role,
                        name,
                        "organisation",
                        null,
                        unit.map(Unit::id).orElse(null),
                        unit.map(Unit::electronicService).orElse(false),
                        json.createObjectNode().put("name", name).toString()));
        journal.append(Act.of(
                        file.id(),
                        currentUser.actor(),
                        "case.parties",
                        "%s%s参加".formatted(PartyRoles.nameOf(role), name))
                .with(Map.of("role", role, "partyId", joined.id())));
    }
}
