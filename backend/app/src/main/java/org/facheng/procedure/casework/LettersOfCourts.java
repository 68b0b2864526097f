package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Papers of a court that each ask for an answer of their own: who sent one, and which one is answered. */
@Configuration(proxyBeanMethods = false)
class LettersOfCourts {

    @Bean
    CaseAct receiveAppeal(Cases cases) {
        return new FromOurCourt("receive-appeal", cases);
    }

    @Bean
    CaseAct recordEvidenceOrder(Cases cases) {
        return new FromOurCourt("record-evidence-order", cases);
    }

    @Bean
    CaseAct recordEvidenceLeave(Cases cases) {
        return new FromOurCourt("record-evidence-leave", cases);
    }

    @Bean
    CaseAct submitOrderedEvidence(Letters letters) {
        return new Answering("submit-ordered-evidence", "ordered-evidence-list", List.of("evidence-ordered"), letters);
    }

    /** The court the suit is before is the one that sends it, unless somebody says otherwise. */
    private record FromOurCourt(String action, Cases cases) implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            var offered = (ObjectNode) declared.deepCopy();
            cases.parties(file.id()).stream()
                    .filter(party -> party.role().equals(Letters.COURT))
                    .map(Party::name)
                    .findFirst()
                    .ifPresent(court -> ((ObjectNode) offered.at("/properties/court")).put("default", court));
            return Optional.of(offered);
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
