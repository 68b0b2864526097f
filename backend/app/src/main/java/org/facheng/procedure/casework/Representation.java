package org.facheng.procedure.casework;

import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** For which parties of a case somebody acts: a citizen for those of the account, a respondent's staff for those that are its units. */
@Component
public class Representation {

    private final Cases cases;
    private final Permissions permissions;

    Representation(Cases cases, Permissions permissions) {
        this.cases = cases;
        this.permissions = permissions;
    }

    /** Ids of the parties. */
    public Set<String> of(CaseFile file, User user) {
        var units = permissions.answeringUnits(user);
        return cases.parties(file.id()).stream()
                .filter(party -> user.id().equals(party.userId())
                        || party.respondent() && party.unitId() != null && units.contains(party.unitId()))
                .map(Party::id)
                .collect(Collectors.toSet());
    }
}
