package org.facheng.procedure.casework;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        keep(file, Set.of(), "检举控告事项，对被反映的单位和人员保密");
    }

    /**
     * In the caller's transaction, which holds the case.
     *
     * @param further ids of units and people of ours that are reported, beside those its parties name
     * @param why sentence of the journal
     * @return false where it was kept from all of them already
     */
    public boolean keep(CaseFile file, Set<String> further, String why) {
        var ones = Stream.of(reported.of(cases.parties(file.id())), file.reportedIds(), further)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        boolean more = cases.keepSecret(file.id(), ones);
        if (more) {
            journal.append(Act.of(file.id(), Actor.SYSTEM, "case.secret", why).on(BASIS));
            if (file.open()) {
                passOn(file, ones);
            }
            events.publishEvent(new CaseKeptSecret(file.id()));
        }
        return more;
    }

    /** As the petition it goes on from is kept; nothing where that is no informer's. */
    public void keepLike(CaseFile from, CaseFile file) {
        if (from.secret()) {
            keep(file, from.reportedIds(), "原信访事项按照检举控告办理，本件同样对被反映的单位和人员保密");
        }
    }

    private void passOn(CaseFile file, Set<String> ones) {
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
    }
}
