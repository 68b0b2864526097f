package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Ground;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
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

    /** @param id place of its record among the answers of the case */
    record Standing(String id, Ground ground, LocalDate from) {

        String title() {
            return "%s（自%s）".formatted(ground.name().zh(), from);
        }
    }

    private final AnswerMapper answers;
    private final TimeLimits limits;
    private final JsonMapper json;

    StandingGrounds(AnswerMapper answers, TimeLimits limits, JsonMapper json) {
        this.answers = answers;
        this.limits = limits;
        this.json = json;
    }

    List<Standing> of(CaseFile file) {
        return of(file, answers.ofCase(file.id()));
    }

    /** Those that stood before what is being done now, which is on record already. */
    List<Standing> before(CaseFile file) {
        var all = answers.ofCase(file.id());
        return of(file, all.subList(0, all.size() - 1));
    }

    private List<Standing> of(CaseFile file, List<Answer> answered) {
        var standing = new ArrayList<Standing>();
        answered.forEach(answer -> {
            var form = json.readTree(answer.form());
            if (answer.key().equals(ADD)) {
                standing.add(new Standing(
                        String.valueOf(answer.position()),
                        limits.ground(file.procedure(), form.path(FIELD).asString()),
                        LocalDate.parse(form.path("from").asString())));
            } else if (answer.key().equals(END)) {
                standing.removeIf(one -> one.id().equals(form.path(FIELD).asString("")));
            }
        });
        return standing;
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
