package org.facheng.procedure.above;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whoever revokes an opinion says whether the body below handles the matter anew, and may set the day (信访工作条例第三十五条、第三十六条第一款). The text gives no
 * days for it: where none is set those of the house run (internal, 待确认).
 */
@Configuration(proxyBeanMethods = false)
class AnewDay {

    private static final String ANEW = "anew";
    private static final String BY = "anewBy";
    private static final String BODY = "reviewedBody";

    /** @param form of the draft of the opinion */
    private record Asked(String form, Clock clock) implements TaskAct {

        /** @throws org.facheng.platform.ProblemException 422 {@code anew_missing}, {@code anew_unasked}, {@code anew_day_past}, {@code reviewed_body_missing} */
        @Override
        public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
            var anew = done.form().path(ANEW).asString("");
            var by = done.form().path(BY).asString("");
            if (!"REVOKE".equals(done.outcome())) {
                refuse(!anew.isEmpty() || !by.isEmpty(), "anew_unasked", "只有撤销原意见的，才责令重新办理，请清空。", ANEW);
                return;
            }
            refuse(anew.isEmpty(), "anew_missing", "撤销原意见的，请写明是否由原办理机关重新办理。", ANEW);
            refuse(
                    anew.equals("below") && done.form().path(BODY).asString("").isBlank(),
                    "reviewed_body_missing",
                    "由原办理机关重新办理的，请填写原办理机关；该机关是被反映的单位、意见不能抄送的，请写明由哪个其他机关重新办理，或者选“不需要重新办理”。",
                    BODY);
            refuse(anew.equals("none") && !by.isEmpty(), "anew_unasked", "不需要重新办理的，不填写期限，请清空。", BY);
            refuse(
                    !by.isEmpty() && !LocalDate.parse(by).isAfter(LocalDate.now(clock)),
                    "anew_day_past",
                    "重新办理的最后一日应当晚于今天。",
                    BY);
        }

        private static void refuse(boolean wrong, String code, String zh, String field) {
            if (wrong) {
                throw Problems.invalid(code, zh, "What follows the revocation is not told in order.")
                        .at("/form/" + field, zh, "see the message");
            }
        }
    }

    @Bean
    TaskAct anewAfterReview(Clock clock) {
        return new Asked("draft-review-opinion", clock);
    }

    @Bean
    TaskAct anewAfterRecheck(Clock clock) {
        return new Asked("draft-recheck-opinion", clock);
    }
}
