package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Prefilled;
import org.facheng.procedure.casework.Unasked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 告知恢复法律效力: quotes the judgment that ordered it, which the second instance may have left standing without saying it again (法释〔2018〕1号第八十九条). */
@Component
class TellRestoredAct implements CaseAct {

    private static final String PART = "restoredPart";

    private final JudgmentInEffect judgment;

    TellRestoredAct(JudgmentInEffect judgment) {
        this.judgment = judgment;
    }

    @Override
    public String action() {
        return "tell-restored";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var restoring = judgment.restoring(file);
        var asked = judgment.restoresPart(file) ? declared : Unasked.in(declared, PART);
        var form = Prefilled.in(asked, "docketNo", restoring.docketNo());
        form = Prefilled.in(form, "text", restoring.text());
        return Optional.of(Prefilled.in(form, "upheldBy", restoring.upheldBy()));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code which_part}: of what is annulled in part only part has its effect again, or all of it has */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        boolean part = judgment.restoresPart(file);
        if (part != form.hasNonNull(PART)) {
            throw Problems.invalid(
                            "which_part",
                            part ? "判决只撤销了复议决定的一部分：请写明恢复法律效力的部分。" : "判决撤销了全部复议决定，原行政行为全部恢复法律效力：请不要填写部分。",
                            "Say which part has its effect again, where it is only part.")
                    .at("/form/" + PART, part ? "请照录主文" : "请删去", "as the judgment has it");
        }
    }
}
