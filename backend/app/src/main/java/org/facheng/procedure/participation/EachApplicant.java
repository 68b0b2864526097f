package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/**
 * What each of several applicants says for himself, because it is about his own application (行政复议法第十四条第一款), and who may say it for him: himself, whoever acts
 * for him by authority (第十四条第三款、第十七条), and representatives for all (第十五条第二款).
 */
@Component
class EachApplicant {

    private final Cases cases;

    EachApplicant(Cases cases) {
        this.cases = cases;
    }

    List<Party> all(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }

    PartyTies ties(CaseFile file) {
        return new PartyTies(cases.parties(file.id()));
    }

    /** Whether each of them has to be asked apart. */
    boolean apart(CaseFile file) {
        return all(file).size() > 1 && ties(file).representatives().isEmpty();
    }

    /** Whether this person may answer for all of those who have chosen representatives, or the only one. */
    boolean mayForAll(CaseFile file, User user) {
        var representatives = ties(file).representatives();
        return !user.citizen()
                || representatives.isEmpty()
                || representatives.stream().anyMatch(party -> user.id().equals(party.userId()));
    }

    /** At the portal for oneself and for whom one acts by authority; staff enters what any of them said. */
    List<Party> of(CaseFile file, User user) {
        var ties = ties(file);
        return all(file).stream()
                .filter(party -> !user.citizen()
                        || ties.actingFor(party)
                                .filter(acting -> !PartyTies.unchecked(acting))
                                .anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }
}
