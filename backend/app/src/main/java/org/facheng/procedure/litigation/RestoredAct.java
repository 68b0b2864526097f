package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * What a judgment does to the decision it is about, from the day it took effect: annulled, there is nothing left of it to perform (行政诉讼法第七十条); where it had
 * changed the first act wrongly, that may stand again, and nothing is decided anew then (法释〔2018〕1号第八十九条). The reconsideration case says so.
 */
@Component
class RestoredAct implements TaskAct {

    static final String RESTORED = "act-restored";

    private final JudgmentInEffect judgment;
    private final Deadlines deadlines;
    private final AnnulledDecision decision;
    private final RevokedAnnulment revoked;

    RestoredAct(JudgmentInEffect judgment, Deadlines deadlines, AnnulledDecision decision, RevokedAnnulment revoked) {
        this.judgment = judgment;
        this.deadlines = deadlines;
        this.decision = decision;
        this.revoked = revoked;
    }

    @Override
    public String form() {
        return "list-duties";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code nothing_to_remake} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean restored = judgment.restores(file);
        if (restored && remakes(done)) {
            throw Problems.invalid(
                            "nothing_to_remake",
                            "裁判恢复了原行政行为的法律效力，没有重新作出复议决定的义务（法释〔2018〕1号第八十九条）。",
                            "The first act has its effect again: nothing is decided anew.")
                    .at("/form/duties", "请删去重新作出的一项", "leave out what was not ordered");
        }
        deadlines.fact(file.id(), "took-effect").ifPresent(on -> {
            if (restored) {
                deadlines.record(file.id(), RESTORED, on, null, null);
            }
            decision.judged(file, on, judgment.effects(file), restored);
            // After it: what a retrial annuls again is not in force in between.
            if (judgment.reverses(file)) {
                revoked.by(file, on, done.by());
            }
        });
    }

    private static boolean remakes(CompletedTask done) {
        return done.form().path("duties").valueStream().anyMatch(duty -> duty.path("kind")
                .asString("")
                .equals(JudgmentInEffect.REMAKE));
    }
}
