package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Papers of a court that each ask for an answer of their own: who sent one, and which one is answered. */
@Configuration(proxyBeanMethods = false)
class LettersOfCourts {

    @Bean
    CaseAct recordEvidenceOrder(SendingCourt court) {
        return new FromOurCourt("record-evidence-order", court);
    }

    @Bean
    CaseAct recordEvidenceLeave(SendingCourt court) {
        return new FromOurCourt("record-evidence-leave", court);
    }

    @Bean
    CaseAct submitOrderedEvidence(Letters letters) {
        return new Answering("submit-ordered-evidence", "ordered-evidence-list", List.of("evidence-ordered"), letters);
    }

    record FromOurCourt(String action, SendingCourt court) implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return Optional.of(court.offer(file, declared));
        }
    }

    /** An answer that is written and sent in one act: it says nothing of another paper. */
    private record Answering(String action, String reply, List<String> owed, Letters letters) implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            var open = letters.open(file, owed, reply);
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Choices.in(declared, Letters.FIELD, open, Letters.Letter::id, Letters.Letter::title));
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            Letters.requireOneOf(letters.open(file, owed, reply), form);
        }
    }
}
