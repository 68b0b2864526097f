package org.facheng.procedure.casework;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** 登记调查取证. */
@Component
class InvestigationAct extends TakingEvidence {

    InvestigationAct(Officers officers, Clock clock) {
        super(officers, clock);
    }

    @Override
    public String action() {
        return "record-investigation";
    }
}
