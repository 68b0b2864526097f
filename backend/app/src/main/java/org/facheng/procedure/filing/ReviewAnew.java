package org.facheng.procedure.filing;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.Directory;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the rules say of a matter whose particulars were put right; until the case is accepted the advice follows. */
@Component
class ReviewAnew {

    private final MatterReviews reviews;
    private final Directory directory;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final JsonMapper json;

    ReviewAnew(
            MatterReviews reviews, Directory directory, Deadlines deadlines, AnswerMapper answers, JsonMapper json) {
        this.reviews = reviews;
        this.directory = directory;
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
    }

    MatterReview.Result of(CaseFile file, JsonNode matter) {
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        var result = reviews.of(file.procedure()).review(matter, file.receivedOn(), body);
        // Once accepted, the case itself would count as an earlier application.
        if (deadlines.fact(file.id(), "accepted").isEmpty()) {
            answers.replaceReview(
                    file.id(),
                    new AnswerMapper.Review(
                            json.writeValueAsString(result.advice()),
                            json.writeValueAsString(result.findings()),
                            json.writeValueAsString(result.prefill())));
        }
        return result;
    }
}
