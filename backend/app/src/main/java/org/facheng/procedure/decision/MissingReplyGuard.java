package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 认定逾期未答复的后果: evidence of a third party needs a third party (行政复议法第七十条). */
@Component
class MissingReplyGuard implements TaskAct {

    private final Cases cases;
    private final RepliesOfCase replies;

    MissingReplyGuard(Cases cases, RepliesOfCase replies) {
        this.cases = cases;
        this.replies = replies;
    }

    @Override
    public String form() {
        return "assess-missing-reply";
    }

    /** Of several respondents it says whose period is over without a reply. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return replies.toldIn(file, declared, "finding");
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_third_party} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean third = cases.parties(file.id()).stream().anyMatch(party -> "third-party".equals(party.role()));
        if (done.form().path("thirdPartyEvidence").asBoolean(false) && !third) {
            throw Problems.invalid(
                            "no_third_party",
                            "本案没有第三人，不能认定第三人已经提供证据；应当先通知或者准予第三人参加行政复议。",
                            "There is no third party in this case.")
                    .at("/form/thirdPartyEvidence", "本案没有第三人", "no third party");
        }
    }
}
