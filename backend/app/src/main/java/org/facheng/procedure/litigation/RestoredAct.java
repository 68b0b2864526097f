package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 恢复原行政行为的法律效力 (法释〔2018〕1号第八十九条): what a decision changed wrongly stands again from the day the judgment took effect. Nothing is decided
 * anew then, and the reconsideration case says so.
 */
@Component
class RestoredAct implements TaskAct {

    static final String RESTORED = "act-restored";

    private static final String FIRST = "userTask_recordResult";
    private static final String SECOND = "userTask_recordSecondResult";
    private static final String RESTORE = "restore";

    /** The other of what the article has a court choose from. */
    private static final String REMAKE = "remake";

    /** By these the first judgment is no longer what has to be performed. */
    private static final Set<String> REPLACING = Set.of("changed", "revoked", "varied", "ended", "mediated");

    private final AnswerMapper answers;
    private final Deadlines deadlines;
    private final AnnulledDecision decision;
    private final JsonMapper json;

    RestoredAct(AnswerMapper answers, Deadlines deadlines, AnnulledDecision decision, JsonMapper json) {
        this.answers = answers;
        this.deadlines = deadlines;
        this.decision = decision;
        this.json = json;
    }

    @Override
    public String form() {
        return "list-duties";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code nothing_to_remake} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!restores(file)) {
            return;
        }
        if (words(done.form(), "/duties", "/kind").contains(REMAKE)) {
            throw Problems.invalid(
                            "nothing_to_remake",
                            "裁判恢复了原行政行为的法律效力，没有重新作出复议决定的义务（法释〔2018〕1号第八十九条）。",
                            "The first act has its effect again: nothing is decided anew.")
                    .at("/form/duties", "请删去重新作出的一项", "leave out what was not ordered");
        }
        deadlines.fact(file.id(), "took-effect").ifPresent(on -> {
            deadlines.record(file.id(), RESTORED, on, null, null);
            decision.annulled(file, on);
        });
    }

    /** As the judgment in effect says: that of the second instance, or what it leaves standing of the first. */
    private boolean restores(CaseFile file) {
        var first = answers.last(file.id(), FIRST).map(this::form);
        var second = answers.last(file.id(), FIRST, SECOND)
                .filter(last -> last.key().equals(SECOND))
                .map(this::form);
        if (second.filter(form -> listed(form, "orders").contains(RESTORE)).isPresent()) {
            return true;
        }
        boolean replaced = second.filter(form -> {
                    var kinds = listed(form, "kinds");
                    return listed(form, "orders").contains(REMAKE)
                            || !kinds.contains("upheld-in-part")
                                    && kinds.stream().anyMatch(REPLACING::contains);
                })
                .isPresent();
        return !replaced
                && first.filter(form -> listed(form, "kinds").contains(RESTORE)).isPresent();
    }

    private JsonNode form(Answer answer) {
        return json.readTree(answer.form());
    }

    private static List<String> listed(JsonNode form, String field) {
        return words(form, "/" + field, "");
    }

    private static List<String> words(JsonNode form, String list, String member) {
        return form.at(list)
                .valueStream()
                .map(entry -> entry.at(member).asString(""))
                .toList();
    }
}
