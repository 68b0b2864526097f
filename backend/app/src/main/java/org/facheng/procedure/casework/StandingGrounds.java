package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Ground;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grounds of suspension that stand beside the one that stopped the clocks, or that came up when the period had run out and stop none: the case is
 * taken up again, and its decision issued, only when the last of them has gone (行政复议法第三十九条第二款).
 */
@Component
class StandingGrounds {

    static final String ADD = "add-suspension-ground";
    static final String END = "end-suspension-ground";
    static final String FIELD = "ground";

    private static final String SUSPEND = "suspend";
    private static final String OF_PARTY = "suspended-for-party";

    /**
     * @param id place of its record among the answers of the case
     * @param main whether the case was suspended for it
     */
    record Standing(String id, Ground ground, LocalDate from, boolean main) {

        /** For a reason of the applicant, which ripens into the termination (第四十一条第五项). */
        boolean ofParty() {
            return OF_PARTY.equals(ground.records());
        }

        String title() {
            return "%s（自%s）".formatted(ground.name().zh(), from);
        }
    }

    private final AnswerMapper answers;
    private final Stops stops;
    private final TimeLimits limits;
    private final JsonMapper json;

    StandingGrounds(AnswerMapper answers, Stops stops, TimeLimits limits, JsonMapper json) {
        this.answers = answers;
        this.stops = stops;
        this.limits = limits;
        this.json = json;
    }

    /** Beside the one the case was suspended for. */
    List<Standing> of(CaseFile file) {
        return beside(all(file));
    }

    /** Those of them and the one the case was suspended for, as long as it stands. */
    List<Standing> all(CaseFile file) {
        return standing(file, answers.ofCase(file.id()));
    }

    /** The same before what is being done now, which is on record already. */
    List<Standing> before(CaseFile file) {
        var all = answers.ofCase(file.id());
        return standing(file, all.subList(0, all.size() - 1));
    }

    static List<Standing> beside(List<Standing> all) {
        return all.stream().filter(one -> !one.main()).toList();
    }

    private List<Standing> standing(CaseFile file, List<Answer> answered) {
        var standing = new ArrayList<Standing>();
        for (var answer : answered) {
            var form = json.readTree(answer.form());
            switch (answer.key()) {
                case SUSPEND, ADD -> standing.add(standing(file, answer, form));
                case END -> standing.removeIf(
                        one -> one.id().equals(form.path(FIELD).asString("")));
                default -> {}
            }
        }
        // A suspension that was taken up again or annulled stands no more.
        var since = stops.suspendedSince(file.id());
        standing.removeIf(one -> one.main() && !since.equals(Optional.of(one.from())));
        return standing;
    }

    private Standing standing(CaseFile file, Answer answer, JsonNode form) {
        return new Standing(
                String.valueOf(answer.position()),
                limits.ground(file.procedure(), form.path(FIELD).asString()),
                LocalDate.parse(form.path("from").asString()),
                answer.key().equals(SUSPEND));
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code grounds_stand} */
    void requireNone(CaseFile file) {
        var standing = of(file);
        if (!standing.isEmpty()) {
            throw Problems.conflict(
                    "grounds_stand",
                    "还有中止的事由没有消除：%s。"
                            .formatted(standing.stream().map(Standing::title).collect(Collectors.joining("；"))),
                    "A ground of suspension still stands.");
        }
    }
}
