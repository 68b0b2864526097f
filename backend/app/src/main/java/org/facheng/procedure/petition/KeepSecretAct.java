package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.InformerSecrecy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Somebody sees later that a petition informs against somebody: it is kept from whom it reports from then on (信访工作条例第三十条第三款). */
@Component
class KeepSecretAct implements CaseAct {

    private final Cases cases;
    private final InformerSecrecy secrecy;

    KeepSecretAct(Cases cases, InformerSecrecy secrecy) {
        this.cases = cases;
        this.secrecy = secrecy;
    }

    @Override
    public String action() {
        return "keep-secret";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return file.secret() ? Optional.empty() : Optional.of(declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        secrecy.keep(
                cases.lock(file.id()),
                "按照检举控告办理，对被反映的单位和人员保密（理由：%s）".formatted(form.path("reason").asString("")));
    }
}
