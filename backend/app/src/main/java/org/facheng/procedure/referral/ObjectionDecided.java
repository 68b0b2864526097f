package org.facheng.procedure.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 核实异议 (信访工作条例第二十三条第三款): who objected is told in its own case. Whose objection was found justified has no more to do with the matter:
 * the next letter does not go there.
 */
@Component
class ObjectionDecided implements TaskAct {

    private static final String JUSTIFIED = "JUSTIFIED";

    private final SentMatters sent;
    private final Cases cases;
    private final CaseActs acts;
    private final Clock clock;

    ObjectionDecided(SentMatters sent, Cases cases, CaseActs acts, Clock clock) {
        this.sent = sent;
        this.cases = cases;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "decide-objection";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var outcome = task.outcomes().get(done.outcome()).name().zh();
        boolean justified = done.outcome().equals(JUSTIFIED);
        var answer = JsonMapper.shared()
                .createObjectNode()
                .put("receivedOn", LocalDate.now(clock).toString())
                .put("agreed", justified)
                .put("answer", outcome + "：" + done.form().path("finding").asString(""));
        sent.below(file)
                .filter(CaseFile::open)
                .ifPresent(
                        below -> acts.follow(cases.lock(below.id()), "receive-consent", done.by(), answer, List::of));
        if (justified) {
            sent.receiver(file).ifPresent(cases::leave);
        }
    }
}
