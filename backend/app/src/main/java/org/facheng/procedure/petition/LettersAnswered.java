package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The acts that answer those who oversee the work, one of their letters each (信访工作条例第四十条第一款、第四款). */
@Configuration(proxyBeanMethods = false)
class LettersAnswered {

    private record Answering(String action, LettersToAnswer letters) implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return letters.apart(file) && letters.open(file).isEmpty()
                    ? Optional.empty()
                    : Optional.of(letters.offer(file, declared));
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            letters.require(file, form);
        }
    }

    @Bean
    CaseAct replySupervision(Supervisions supervisions) {
        return new Answering("reply-supervision", supervisions);
    }

    @Bean
    CaseAct reportAdoption(Advices advices) {
        return new Answering("report-adoption", advices);
    }
}
