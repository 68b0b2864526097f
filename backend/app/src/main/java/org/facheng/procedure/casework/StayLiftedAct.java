package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 恢复执行: only what stands still can be taken up again, and not before the day it stopped (行政诉讼法第五十六条). */
@Component
class StayLiftedAct implements CaseAct {

    private static final String STAYED = "record-stay";
    private static final String LIFTED = "record-stay-lifted";

    private final AnswerMapper answers;
    private final JsonMapper json;

    StayLiftedAct(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String action() {
        return LIFTED;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return stayed(answers.ofCase(file.id())).map(stay -> declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code nothing_stayed}, 422 {@code before_the_stay} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var all = answers.ofCase(file.id());
        // This act stands among the answers already.
        var since = stayed(all.subList(0, all.size() - 1))
                .orElseThrow(() -> Problems.conflict("nothing_stayed", "没有正在停止执行的行政行为。", "Nothing stands still."));
        if (LocalDate.parse(form.path("resumedOn").asString()).isBefore(since)) {
            throw Problems.invalid(
                            "before_the_stay",
                            "恢复之日不能早于停止执行之日%s。".formatted(since),
                            "Not before the stay, " + since + ".")
                    .at("/form/resumedOn", "不能早于停止执行之日", "not before the stay");
        }
    }

    /** Since when the execution stands still, if it does; a refused application stops nothing. */
    private Optional<LocalDate> stayed(List<Answer> all) {
        LocalDate since = null;
        for (Answer answer : all) {
            JsonNode form = json.readTree(answer.form());
            if (answer.key().equals(LIFTED)) {
                since = null;
            } else if (answer.key().equals(STAYED)
                    && !form.path("ground").asString("").equals("refused")) {
                since = LocalDate.parse(form.path("decidedOn").asString());
            }
        }
        return Optional.ofNullable(since);
    }
}
