package org.facheng.procedure.referral;

import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 退回补充 (internal rule): a result that does not answer every point goes back to who reported it, who is told what is missing and reports again. */
@Component
class SupplementWanted implements TaskAct {

    private final SentMatters sent;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SupplementWanted(SentMatters sent, Cases cases, Journal journal, ApplicationEventPublisher events) {
        this.sent = sent;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public String form() {
        return "check-feedback";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var missing = done.form().path("missing").asString("").strip();
        if (done.outcome().equals("INSUFFICIENT")) {
            sent.below(file).map(CaseFile::id).map(cases::lock).ifPresent(below -> {
                journal.append(
                        Act.of(below.id(), done.by().actor(), "case.supplement-wanted", "转送、交办的机关退回补充：" + missing)
                                .with(Map.of("missing", missing)));
                events.publishEvent(new CaseAsked(below.id(), "转送、交办的机关退回补充"));
            });
        }
    }
}
