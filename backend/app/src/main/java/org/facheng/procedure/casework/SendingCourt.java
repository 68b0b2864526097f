package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The court the suit is before is the one that sends a paper, unless somebody says otherwise. */
@Component
class SendingCourt {

    private final Cases cases;

    SendingCourt(Cases cases) {
        this.cases = cases;
    }

    JsonNode offer(CaseFile file, JsonNode declared) {
        var court = cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(Letters.COURT))
                .map(Party::name)
                .findFirst();
        return Prefilled.in(declared, "court", court.orElse(null));
    }
}
