package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What a body below has in hand is left to it only while its days run: once they are over the body above accepts (信访工作条例第十九条第三款). */
@Component
class InHandBelow implements TaskAct {

    private static final String UNTIL = "inHandUntil";

    private final Clock clock;

    InHandBelow(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String form() {
        return "classify";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code in_hand_over} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("IN_HAND_BELOW")
                && LocalDate.parse(done.form().path(UNTIL).asString()).isBefore(LocalDate.now(clock))) {
            throw Problems.invalid(
                            "in_hand_over",
                            "下级机关、单位的办理期限已经届满，不能再以正在办理为由不予受理（第十九条第三款），请改选办理途径。",
                            "The days of the body below are over.")
                    .at("/form/" + UNTIL, "期限已经届满", "over");
        }
    }
}
