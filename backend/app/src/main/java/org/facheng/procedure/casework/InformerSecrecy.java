package org.facheng.procedure.casework;

import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseScope;
import org.facheng.procedure.CaseKeptSecret;
import org.facheng.procedure.chain.Passing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a case from who is reported in it, from now on (信访工作条例第三十条第三款). */
@Component
public class InformerSecrecy {

    private static final String BASIS = "信访工作条例第三十条第三款";

    private final Cases cases;
    private final ReportedOnes reported;
    private final AccountablePerson accountable;
    private final Accountability accountability;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    InformerSecrecy(
            Cases cases,
            ReportedOnes reported,
            AccountablePerson accountable,
            Accountability accountability,
            Journal journal,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.reported = reported;
        this.accountable = accountable;
        this.accountability = accountability;
        this.journal = journal;
        this.events = events;
    }

    void keep(CaseFile file) {
        keep(file, "检举控告事项，对被反映的单位和人员保密");
    }

    /**
     * In the caller's transaction, which holds the case.
     *
     * @param why sentence of the journal
     */
    public void keep(CaseFile file, String why) {
        var ones = reported.of(cases.parties(file.id()));
        if (cases.keepSecret(file.id(), ones)) {
            journal.append(Act.of(file.id(), Actor.SYSTEM, "case.secret", why).on(BASIS));
            accountable
                    .insteadOfBarred(file, CaseScope.about(file.handlingUnitId(), ones))
                    .ifPresent(next -> accountability.pass(
                            file,
                            next.user(),
                            new Accountability.Cause(
                                    Passing.SECRET,
                                    Actor.SYSTEM,
                                    "原责任人是被反映的人员或者属于被反映的单位，本案改由%s负责（%s）"
                                            .formatted(next.user().displayName(), next.reason()),
                                    next.reason(),
                                    BASIS,
                                    null)));
            events.publishEvent(new CaseKeptSecret(file.id()));
        }
    }
}
