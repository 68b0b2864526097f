package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 拟写上诉答辩状: which of the appeals it answers. Each has its own fifteen days, which only its own answer meets (法释〔2018〕1号第一百零八条第二款). One draft at a time
 * waits to be signed: what is signed is what was written for that appeal.
 */
@Component
class AppealAnswerDraft implements TaskAct {

    private static final String DRAFT = "userTask_draftAppealAnswer";
    private static final String SIGN = "userTask_signAppealAnswer";
    private static final List<String> OWED = List.of("appeal-answer");

    private final Letters letters;
    private final AnswerMapper answers;

    AppealAnswerDraft(Letters letters, AnswerMapper answers) {
        this.letters = letters;
        this.answers = answers;
    }

    @Override
    public String form() {
        return "draft-appeal-answer";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return Choices.in(declared, Letters.FIELD, open(file), Letters.Letter::id, Letters.Letter::title);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code another_draft_waits}, 422 {@code no_such_letter} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (waits(file)) {
            throw Problems.conflict(
                    "another_draft_waits",
                    "另一份上诉答辩状正在等待签发，签发以后再提交这一份。",
                    "Another answer waits to be signed: submit this one afterwards.");
        }
        Letters.requireOneOf(open(file), done.form());
    }

    private List<Letters.Letter> open(CaseFile file) {
        return letters.open(file, OWED, "appeal-answer");
    }

    /** Whether one was drafted before this one, which stands among the answers already, and not decided on. */
    private boolean waits(CaseFile file) {
        var all = answers.ofCase(file.id());
        return all.subList(0, all.size() - 1).stream()
                .map(Answer::key)
                .filter(key -> key.equals(DRAFT) || key.equals(SIGN))
                .reduce((earlier, later) -> later)
                .filter(DRAFT::equals)
                .isPresent();
    }
}
