package org.facheng.procedure.casework;

import org.facheng.audit.Actor;
import org.facheng.casefile.Cases;
import org.facheng.casefile.RespondentUnitChanged;
import org.facheng.identity.CaseScope;
import org.facheng.procedure.HandlersNarrowed;
import org.facheng.procedure.chain.Passing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Another respondent: whose people had the case hands it on (internal rule). At the end of the act that named it, which its doer still completes. */
@Component
class NeutralHands {

    private final Cases cases;
    private final AccountablePerson accountable;
    private final Accountability accountability;
    private final ApplicationEventPublisher events;

    NeutralHands(
            Cases cases,
            AccountablePerson accountable,
            Accountability accountability,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.accountable = accountable;
        this.accountability = accountability;
        this.events = events;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(RespondentUnitChanged event) {
        var file = cases.byId(event.caseId());
        if (!file.impartial() || !file.open()) {
            return;
        }
        accountable
                .insteadOfBarred(file, CaseScope.against(file.handlingUnitId(), file.respondentUnitId()))
                .ifPresent(next -> accountability.pass(
                        file,
                        next.user(),
                        new Accountability.Cause(
                                Passing.PARTIAL,
                                Actor.SYSTEM,
                                "原责任人属于被申请人一方，本案改由%s负责（%s）"
                                        .formatted(next.user().displayName(), next.reason()),
                                next.reason(),
                                "内部规则",
                                null)));
        events.publishEvent(new HandlersNarrowed(file.id()));
    }
}
