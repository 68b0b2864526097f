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
import tools.jackson.databind.node.ObjectNode;

/**
 * 拟写上诉答辩状: which of the appeals it answers. Each has its own fifteen days, which only its own answer meets (法释〔2018〕1号第一百零八条第二款). One draft at a time
 * waits to be signed: what is signed is what was written for that appeal.
 */
@Component
class AppealAnswerDraft implements TaskAct {

    private static final String DRAFT = "userTask_draftAppealAnswer";
    private static final String SIGN = "userTask_signAppealAnswer";
    private static final String OVERTAKEN = "OVERTAKEN";
    private static final String WAITS = "另一份上诉答辩状正在等待机关负责人签发，签发以后才能提交这一份；可以先填写，内容会保存为草稿。各份上诉状的期限各自计算。";
    private static final List<String> OWED = List.of("appeal-answer");

    private final Letters letters;
    private final AnswerMapper answers;
    private final Appellants appellants;
    private final CapacityOnRecord capacity;

    AppealAnswerDraft(Letters letters, AnswerMapper answers, Appellants appellants, CapacityOnRecord capacity) {
        this.appellants = appellants;
        this.capacity = capacity;
        this.letters = letters;
        this.answers = answers;
    }

    @Override
    public String form() {
        return "draft-appeal-answer";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var open = open(file);
        if (open.isEmpty()) {
            return Unasked.in(declared, Letters.FIELD, "appellants");
        }
        var form = (ObjectNode) Choices.in(declared, Letters.FIELD, open, Letters.Letter::id, Letters.Letter::title);
        if (waits(file, 0)) {
            form.put("description", WAITS);
        }
        return open.size() == 1 ? appellants.offerWithLast(file, form) : appellants.offer(file, form);
    }

    /** What the court has decided meanwhile is answered no more, and nothing else is left unanswered. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return outcome.equals(OVERTAKEN) == open(file).isEmpty();
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code another_draft_waits} or {@code capacity_open}, 422 {@code no_such_letter} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (waits(file, 1)) {
            throw Problems.conflict(
                    "another_draft_waits", WAITS, "Another answer waits to be signed: submit this one afterwards.");
        }
        if (done.outcome().equals(OVERTAKEN)) {
            return;
        }
        if (!capacity.settled(file)) {
            throw Problems.conflict(
                    "capacity_open",
                    "本案还没有人核定诉讼地位、核查回避：请先办理“登记、变更诉讼地位和被告”，再提交答辩状。",
                    "Nobody has said yet in which capacity this body is sued.");
        }
        Letters.requireOneOf(open(file), done.form());
    }

    private List<Letters.Letter> open(CaseFile file) {
        return letters.open(file, OWED, "appeal-answer");
    }

    /**
     * Whether one was drafted and is not decided on.
     *
     * @param own how many of the last answers are this one itself
     */
    private boolean waits(CaseFile file, int own) {
        var all = answers.ofCase(file.id());
        return all.subList(0, all.size() - own).stream()
                .filter(answer ->
                        answer.key().equals(SIGN) || answer.key().equals(DRAFT) && !OVERTAKEN.equals(answer.outcome()))
                .map(Answer::key)
                .reduce((earlier, later) -> later)
                .filter(DRAFT::equals)
                .isPresent();
    }
}
