package org.facheng.portal;

import java.util.List;
import org.facheng.procedure.reading.ChainView;
import org.facheng.procedure.reading.ChainViews;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which unit answers for a citizen's own case, from first contact on. */
@RestController
class OwnChainController {

    private final OwnCases ownCases;
    private final ChainViews chains;

    OwnChainController(OwnCases ownCases, ChainViews chains) {
        this.ownCases = ownCases;
        this.chains = chains;
    }

    @GetMapping("/api/portal/cases/{receiptNo}/chain")
    List<ChainView.UnitStep> chain(@PathVariable String receiptNo) {
        return chains.byUnit(ownCases.open(receiptNo));
    }
}
