package org.facheng.procedure.referral;

import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;

/** 抄送原办理机关: whose opinion is revoked or changed has to know, except whom an informer reports (信访工作条例第三十五条、第三十六条、第三十条第三款). */
abstract class ReviewedBody implements TaskAct {

    private static final String FIELD = "reviewedBody";
    private static final Set<String> SETTING_ASIDE = Set.of("REVOKE", "CHANGE");

    private final ReportedNames reported;

    ReviewedBody(ReportedNames reported) {
        this.reported = reported;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code reviewed_body_missing}, {@code reviewed_body_unasked}, {@code sent_to_the_reported} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var named = done.form().path(FIELD).asString("").strip();
        if (!SETTING_ASIDE.contains(done.outcome())) {
            refuseUnasked(named);
        } else if (file.secret()) {
            reported.refuse(file, named, FIELD);
        } else if (named.isEmpty()) {
            throw Problems.invalid(
                            "reviewed_body_missing",
                            "撤销、变更原意见的，应当写明原办理机关：意见抄送该机关。",
                            "Name the body whose opinion it was.")
                    .at("/form/" + FIELD, "请填写原办理机关", "name the body");
        }
    }

    /** What stands is carried out by nobody anew: whoever was named here would be sent the opinion. */
    private static void refuseUnasked(String named) {
        if (!named.isEmpty()) {
            throw Problems.invalid(
                            "reviewed_body_unasked",
                            "没有撤销、变更原意见的，不抄送原办理机关，请清空“原办理机关”。",
                            "Only what revokes or changes an opinion is copied to the body whose opinion it was.")
                    .at("/form/" + FIELD, "请清空", "leave empty");
        }
    }
}
