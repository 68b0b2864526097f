package org.facheng.procedure.filing;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a matter anew whose particulars were put right: the facts of its periods to apply are recorded, those that hold no more taken back, and until it is accepted the advice follows. */
@Component
class ReviewAnew {

    /** Facts of the periods to apply; those of receipt and of the way the application took do not follow from the category. */
    private static final List<String> OF_APPLYING = List.of(
            "act-known",
            "rights-known",
            "act-content-known",
            "act-made",
            "real-property-act",
            "request-received",
            "performance-period-ended");

    private final MatterReviews reviews;
    private final Cases cases;
    private final Directory directory;
    private final Deadlines deadlines;
    private final TakenBackFacts takenBack;
    private final CurrentUser currentUser;
    private final AnswerMapper answers;
    private final JsonMapper json;

    ReviewAnew(
            MatterReviews reviews,
            Cases cases,
            Directory directory,
            Deadlines deadlines,
            TakenBackFacts takenBack,
            CurrentUser currentUser,
            AnswerMapper answers,
            JsonMapper json) {
        this.reviews = reviews;
        this.cases = cases;
        this.directory = directory;
        this.deadlines = deadlines;
        this.takenBack = takenBack;
        this.currentUser = currentUser;
        this.answers = answers;
        this.json = json;
    }

    /**
     * @param why what was put right
     * @throws org.facheng.platform.ProblemException 422 {@code form_invalid}
     */
    void follow(CaseFile file, JsonNode matter, String why) {
        var review = reviews.of(file.procedure());
        var faults = review.errors(matter);
        if (!faults.isEmpty()) {
            throw Problems.formInvalid(faults);
        }
        cases.amendForm(file.id(), matter.toString());
        var body = directory.unit(file.handlingUnitId()).orElseThrow();
        var result = review.review(matter, file.receivedOn(), body);
        // Once accepted, the case itself would count as an earlier application.
        if (deadlines.fact(file.id(), "accepted").isEmpty()) {
            answers.replaceReview(
                    file.id(),
                    new AnswerMapper.Review(
                            json.writeValueAsString(result.advice()),
                            json.writeValueAsString(result.findings()),
                            json.writeValueAsString(result.prefill())));
        }
        var by = currentUser.actor().id();
        var names = result.facts().stream().map(MatterReview.StatedFact::fact).toList();
        takenBack.takeBack(file.id(), fact -> OF_APPLYING.contains(fact) && !names.contains(fact), why, by);
        deadlines.record(
                file.id(),
                result.facts().stream()
                        .filter(fact -> OF_APPLYING.contains(fact.fact()))
                        .filter(fact -> deadlines.fact(file.id(), fact.fact()).isEmpty())
                        .map(fact -> fact.recorded(List.of()))
                        .filter(fact -> !takenBack.holdsAgain(file.id(), fact.fact(), fact.on(), why, by))
                        .toList());
    }
}
