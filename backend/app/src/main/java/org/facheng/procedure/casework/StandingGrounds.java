package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grounds of suspension that stand: those the case was suspended for, others beside them, and those that came up when the period had run out and stop
 * no clock. One that is about several applicants is one of each, and goes with whoever leaves the case; a review of documents stands as long as it is owed.
 * The case is taken up again, and its decision issued, only when the last has gone (行政复议法第三十九条第二款).
 */
@Component
class StandingGrounds {

    static final String ADD = "add-suspension-ground";
    static final String END = "end-suspension-ground";
    static final String FIELD = "ground";

    private static final String SUSPEND = "suspend";

    private final AnswerMapper answers;
    private final Cases cases;
    private final Stops stops;
    private final TimeLimits limits;
    private final OwedReviews reviews;
    private final JsonMapper json;

    StandingGrounds(
            AnswerMapper answers, Cases cases, Stops stops, TimeLimits limits, OwedReviews reviews, JsonMapper json) {
        this.answers = answers;
        this.cases = cases;
        this.stops = stops;
        this.limits = limits;
        this.reviews = reviews;
        this.json = json;
    }

    /** Beside one the case was suspended for. */
    List<StandingGround> of(CaseFile file) {
        return StandingGround.beside(all(file));
    }

    List<StandingGround> all(CaseFile file) {
        return standing(file, answers.ofCase(file.id()));
    }

    /** The same before what is being done now, which is on record already. */
    List<StandingGround> before(CaseFile file) {
        var all = answers.ofCase(file.id());
        return standing(file, all.subList(0, all.size() - 1));
    }

    private List<StandingGround> standing(CaseFile file, List<Answer> answered) {
        var applicants = cases.parties(file.id()).stream()
                .filter(Party::applicant)
                .collect(Collectors.toMap(Party::id, Function.identity()));
        var standing = new ArrayList<StandingGround>();
        for (var answer : answered) {
            var form = json.readTree(answer.form());
            switch (answer.key()) {
                case SUSPEND, ADD -> stated(file, answer, form, applicants).forEach(ground -> {
                    standing.removeIf(earlier -> earlier.givesWayTo(ground));
                    standing.add(ground);
                });
                case END -> standing.removeIf(
                        one -> one.id().equals(form.path(FIELD).asString("")));
                default -> {}
            }
        }
        // A suspension that was taken up again or annulled stands no more.
        var since = stops.suspendedSince(file.id());
        standing.removeIf(one -> one.main() && !since.equals(Optional.of(one.from())));
        standing.addAll(reviews.without(file, standing));
        return standing;
    }

    private Stream<StandingGround> stated(CaseFile file, Answer answer, JsonNode form, Map<String, Party> applicants) {
        var id = String.valueOf(answer.position());
        var ground = limits.ground(file.procedure(), form.path(FIELD).asString());
        var from = LocalDate.parse(form.path("from").asString());
        var main = answer.key().equals(SUSPEND);
        var named = ConcernedApplicants.named(form);
        return named.isEmpty()
                ? Stream.of(new StandingGround(id, ground, from, null, main))
                : named.stream()
                        .filter(applicants::containsKey)
                        .map(one -> new StandingGround(id + "/" + one, ground, from, applicants.get(one), main));
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code grounds_stand} */
    void requireNone(CaseFile file) {
        var standing = of(file);
        if (!standing.isEmpty()) {
            throw Problems.conflict(
                    "grounds_stand",
                    "还有中止的事由没有消除：%s。"
                            .formatted(
                                    standing.stream().map(StandingGround::title).collect(Collectors.joining("；"))),
                    "A ground of suspension still stands.");
        }
    }
}
