package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.springframework.stereotype.Component;

/**
 * Electronic service reaches a party that agreed to it itself; or by the account of an agent who may receive for it, and only as long as he
 * does: his consent is not the party's own (行政复议法第八十八条第一款，民事诉讼法第九十条).
 */
@Component
class ElectronicReach {

    private static final List<String> PRINCIPALS = List.of("applicant", "third-party");

    private final Cases cases;

    ElectronicReach(Cases cases) {
        this.cases = cases;
    }

    /** After the agents have changed. */
    void count(CaseFile file) {
        var ties = new PartyTies(cases.parties(file.id()));
        ties.parties().stream()
                .filter(party -> PRINCIPALS.contains(party.role()) && party.unitId() == null)
                .forEach(party -> {
                    boolean own = party.electronicService() && !PartyDetails.states(party, PartyTies.REACHED_BY_AGENT);
                    boolean byAgent = ties.agents(party).stream().anyMatch(Party::electronicService);
                    if (party.electronicService() != (own || byAgent)) {
                        var details = PartyDetails.stating(party, PartyTies.REACHED_BY_AGENT, !own && byAgent);
                        cases.amendParty(party.with(own || byAgent, details));
                    }
                });
    }
}
