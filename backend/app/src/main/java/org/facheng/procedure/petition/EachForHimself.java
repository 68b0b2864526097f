package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;

/** What every petitioner decides for himself: to withdraw, what he thinks of the handling. */
final class EachForHimself {

    private EachForHimself() {}

    /**
     * For whom this person may: at the portal for oneself and for whom one acts by authority, a representative of several speaks for them in the matter
     * only; the counter enters what any of them said.
     */
    static List<Party> petitioners(List<Party> parties, User user) {
        var ties = new PartyTies(parties);
        return parties.stream()
                .filter(Party::applicant)
                .filter(party -> !user.citizen()
                        || ties.actingFor(party)
                                .filter(acting -> !acting.role().equals("representative"))
                                .anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }
}
