package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 提出规范性文件或者依据的合法性问题: as often as there is a question, one review after another (行政复议法第十三条、第五十六条、第五十七条). While
 * one goes on the form says why nothing further can be raised: makers, replies and letters of two reviews side by side could not be told apart.
 */
@Component
class RaiseNormativeDocumentAct implements CaseAct {

    private static final String REVIEWING = "reviewing";
    private static final String NOT_YET =
            "目前正在附带审查，还不能提交：同一次审查的制定机关、转送机关、答复和文书一并办理，前一次审查完毕以后才能再次提出。现在收到的申请，请先作为材料入卷，审查完毕后立即登记。";

    private final Deadlines deadlines;

    RaiseNormativeDocumentAct(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "raise-normative-document";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(
                underReview(file) ? ((ObjectNode) declared.deepCopy()).put("description", NOT_YET) : declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code review_goes_on} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (underReview(file)) {
            throw Problems.conflict(
                    "review_goes_on", NOT_YET, "Documents are under review: ask again when that is done.");
        }
    }

    private boolean underReview(CaseFile file) {
        return deadlines.owed(file.id(), REVIEWING);
    }
}
