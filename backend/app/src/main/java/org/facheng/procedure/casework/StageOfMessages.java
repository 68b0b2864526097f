package org.facheng.procedure.casework;

import org.facheng.casefile.Cases;
import org.facheng.procedure.MessageAwaited;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While a case waits for something from outside, its stage says so. */
@Component
class StageOfMessages {

    private final Cases cases;
    private final Procedures procedures;

    StageOfMessages(Cases cases, Procedures procedures) {
        this.cases = cases;
        this.procedures = procedures;
    }

    @EventListener
    void awaited(MessageAwaited event) {
        var file = cases.byId(event.caseId());
        var stage = procedures
                .byKey(file.procedure(), file.lawVersion())
                .message(event.message())
                .stage();
        if (stage != null) {
            cases.moveTo(event.caseId(), stage);
        }
    }
}
