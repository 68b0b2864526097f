package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 提出规范性文件或者依据的合法性问题: as often as there is a question, one review after another (行政复议法第十三条、第五十六条、第五十七条). */
@Component
class RaiseNormativeDocumentAct implements CaseAct {

    private static final String REVIEWING = "reviewing";

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
        return underReview(file) ? Optional.empty() : Optional.of(declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code review_goes_on} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (underReview(file)) {
            throw Problems.conflict(
                    "review_goes_on",
                    "正在附带审查，审查完毕以后可以再次提出。",
                    "Documents are under review: ask again when that is done.");
        }
    }

    private boolean underReview(CaseFile file) {
        return deadlines.owed(file.id(), REVIEWING);
    }
}
