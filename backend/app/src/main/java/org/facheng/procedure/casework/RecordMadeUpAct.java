package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记在顺延的期限内补办 (行政诉讼法第一百零一条): once the court has moved a period, also to a day that was over when its answer came; of several, which it is. Those of before
 * each was a row of its own are all met by one.
 */
@Component
class RecordMadeUpAct implements CaseAct {

    static final String ACTION = "record-made-up";

    private final MovedPeriods moved;
    private final AnswerMapper answers;
    private final Deadlines deadlines;

    RecordMadeUpAct(MovedPeriods moved, AnswerMapper answers, Deadlines deadlines) {
        this.moved = moved;
        this.answers = answers;
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (moved.all(file).isEmpty()) {
            return Optional.of(Unasked.in(declared, MovedPeriods.FIELD)).filter(form -> movedBefore(file));
        }
        var open = moved.open(file, answers.ofCase(file.id()));
        var form = Choices.in(declared, MovedPeriods.FIELD, open, Party::id, moved::title);
        return Optional.of(Prefilled.only(form, MovedPeriods.FIELD, open, Party::id))
                .filter(offered -> !open.isEmpty());
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_period} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var all = answers.ofCase(file.id());
        // This act stands among the answers already.
        var open = moved.open(file, all.subList(0, all.size() - 1));
        var chosen = form.path(MovedPeriods.FIELD).asString("");
        boolean asked = !moved.all(file).isEmpty();
        if (asked ? open.stream().noneMatch(row -> row.id().equals(chosen)) : !chosen.isEmpty()) {
            throw Problems.invalid("no_such_period", "请选择补办的是哪一个顺延的期限。", "Choose in which moved period it was done.")
                    .at("/form/" + MovedPeriods.FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private boolean movedBefore(CaseFile file) {
        return Stream.of("period-extended", MissedPeriods.MOVED_BACK)
                .anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }
}
