package org.facheng.procedure.litigation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Prefilled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 告知恢复法律效力: quotes the judgment that ordered it, which the second instance may have left standing without saying it again (法释〔2018〕1号第八十九条). */
@Component
class TellRestoredAct implements CaseAct {

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
        var form = Prefilled.in(declared, "docketNo", restoring.docketNo());
        form = Prefilled.in(form, "text", restoring.text());
        return Optional.of(Prefilled.in(form, "upheldBy", restoring.upheldBy()));
    }
}
