package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 确定应诉分工: what is tried anew is not tried by the simplified procedure (行政诉讼法第八十二条第三款). */
@Component
class AssignWorkAct implements TaskAct {

    private static final List<String> ANEW = List.of("remand-served", "retrial-ordered");
    private static final List<String> SIMPLIFIED = List.of("simplified", "evidenceDays", "evidenceUnit");

    private static final List<String> DEFENDANTS_DAYS = List.of("answerUntil", "evidenceUntil", "evidenceDays");

    private final Deadlines deadlines;
    private final ThirdPartyInSuit thirdParty;

    AssignWorkAct(Deadlines deadlines, ThirdPartyInSuit thirdParty) {
        this.deadlines = deadlines;
        this.thirdParty = thirdParty;
    }

    @Override
    public String form() {
        return "assign-work";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return anew(file) ? Unasked.in(declared, SIMPLIFIED) : declared;
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        requireDefendant(file, done.form());
        boolean simplified =
                done.form().path("simplified").asBoolean(false) || done.form().hasNonNull("evidenceDays");
        if (simplified && anew(file)) {
            throw Problems.invalid(
                            "simplified_anew",
                            "发回重审、按照审判监督程序再审的案件不适用简易程序（第八十二条第三款）。",
                            "What is tried anew is not tried by the simplified procedure.")
                    .at("/form/simplified", "不适用简易程序", "not by the simplified procedure");
        }
    }

    /** The court may want evidence of a third party by a day; none of a defendant's periods is fixed for it (法释〔2018〕1号第三十五条). */
    private void requireDefendant(CaseFile file, JsonNode form) {
        if (thirdParty.called(file) && DEFENDANTS_DAYS.stream().anyMatch(form::hasNonNull)) {
            throw Problems.invalid(
                    "third_party_owes_no_answer",
                    "本机关是第三人，没有答辩、举证期限；人民法院要求在指定日期以前提供证据的，请登记“责令提供证据”。",
                    "A third party has no period for an answer or evidence.");
        }
    }

    private boolean anew(CaseFile file) {
        return ANEW.stream().anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }
}
