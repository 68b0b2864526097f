package org.facheng.procedure.reading;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The chain of who answers for a case, for those who work on it or watch over it. */
@RestController
class ChainController {

    private final CaseReading reading;
    private final ChainViews chains;

    ChainController(CaseReading reading, ChainViews chains) {
        this.reading = reading;
        this.chains = chains;
    }

    @GetMapping("/api/cases/{caseNo}/chain")
    ChainView chain(@PathVariable String caseNo) {
        return chains.whole(reading.openWhole(caseNo));
    }
}
