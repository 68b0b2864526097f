package org.facheng.procedure.casework;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** 登记现场勘验. */
@Component
class InspectionAct extends TakingEvidence {

    InspectionAct(Officers officers, Clock clock) {
        super(officers, clock);
    }

    @Override
    public String action() {
        return "record-inspection";
    }
}
