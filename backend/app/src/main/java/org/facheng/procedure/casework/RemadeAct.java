package org.facheng.procedure.casework;

import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 重新作出行政行为: not by the same facts and reasons what comes to much the same (行政诉讼法第七十一条). Same result on other main facts or reasons is no
 * such act, and one annulled for its procedure only may be made again (法释〔2018〕1号第九十条第一款、第二款).
 */
@Component
class RemadeAct {

    private static final String KIND = "kind";

    private static final String SPARED = "spared";

    private final AnswerMapper answers;
    private final JsonMapper json;

    RemadeAct(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /**
     * @param duty by its name among the parties, or null in a case whose duties were not listed
     * <p>What is not to be performed any more, e.g. after a settlement in the enforcement, ends without a new act and has none to compare.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code remake_not_compared} or {@code same_act_again}
     */
    void require(CaseFile file, String duty, JsonNode form) {
        boolean remade = form.path("remade").asBoolean(false);
        if (!remade && !form.hasNonNull(SPARED) && duty != null && ordered(file, duty)) {
            throw Problems.invalid(
                            "remake_not_compared",
                            "这一项是重新作出行政行为：请写明新的行政行为，并与原行政行为比较（第七十一条）。",
                            "The duty is to make the act anew: compare the new act with the first.")
                    .at("/form/remade", "请勾选并比较", "tick it and compare");
        }
        if (remade && sameAgain(form.path("remake"))) {
            throw Problems.invalid(
                            "same_act_again",
                            "以同一的事实和理由作出了与原行政行为基本相同的行政行为，不是履行（行政诉讼法第七十一条）：人民法院将撤销并按第九十六条处理"
                                    + "（法释〔2018〕1号第九十条第三款）。请依法重新作出后再登记。",
                            "Much the same act on the same facts and reasons is no performance.")
                    .at("/form/remake/result", "主要事实和理由都没有改变", "neither facts nor reasons have changed");
        }
    }

    private static boolean sameAgain(JsonNode compared) {
        return compared.path("result").asString("").equals("same")
                && compared.path("annulledFor").asString("").equals("substance")
                && compared.path("changed").isEmpty();
    }

    /** As the list of duties says, or what was added to it. */
    private boolean ordered(CaseFile file, String duty) {
        return answers.ofCase(file.id()).stream()
                .map(Answer::form)
                .map(json::readTree)
                .flatMap(form -> Stream.concat(
                        form.path("duties").valueStream(), form.path("rest").valueStream()))
                .filter(listed ->
                        ListedEntries.name(listed.path("duty").asString("")).equals(duty))
                .anyMatch(listed -> listed.path(KIND).asString("").equals("remake"));
    }
}
