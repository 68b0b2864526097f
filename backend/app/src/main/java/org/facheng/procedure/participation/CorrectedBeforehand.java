package org.facheng.procedure.participation;

import org.facheng.casefile.Cases;
import org.facheng.procedure.MessageAwaited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who received the notice before the others may have corrected before the case waited for it (行政复议法第三十一条第二款): where nobody is left to wait for when it begins to, it goes on
 * at once. Before the end of the transaction, since the model takes nothing while it arrives.
 */
@Component
class CorrectedBeforehand {

    private final Cases cases;
    private final EachCorrection corrections;

    CorrectedBeforehand(Cases cases, EachCorrection corrections) {
        this.cases = cases;
        this.corrections = corrections;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void awaited(MessageAwaited event) {
        if (event.message().equals(EachCorrection.MESSAGE)) {
            corrections.goOn(cases.byId(event.caseId()));
        }
    }
}
