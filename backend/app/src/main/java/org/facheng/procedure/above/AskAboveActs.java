package org.facheng.procedure.above;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The two acts by which a petitioner goes on to the body above: one asks for 复查, the other for 复核. */
@Configuration(proxyBeanMethods = false)
class AskAboveActs {

    private record Asked(Above above, AskAbove asking) implements CaseAct {

        @Override
        public String action() {
            return above.limit();
        }

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return asking.offer(file, user, declared, above);
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form, List<Material> materials) {
            asking.perform(file, user, form, above);
        }
    }

    @Bean
    CaseAct reviewAsked(AskAbove asking) {
        return new Asked(Above.REVIEW, asking);
    }

    @Bean
    CaseAct recheckAsked(AskAbove asking) {
        return new Asked(Above.RECHECK, asking);
    }
}
