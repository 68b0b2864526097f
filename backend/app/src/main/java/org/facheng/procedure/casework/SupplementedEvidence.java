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
import tools.jackson.databind.json.JsonMapper;

/** 补充证据: asked for as often as something new is brought against the act, and handed in under one of the leaves of the court (行政诉讼法第三十六条第二款). */
@Configuration(proxyBeanMethods = false)
class SupplementedEvidence {

    private static final String LEAVE = "supplement-court";
    private static final String GROUP = "evidence";

    @Bean
    CaseAct supplementEvidence(NotFromParties origin) {
        return new Asked(origin);
    }

    @Bean
    CaseAct recordSupplementLeave(SendingCourt court) {
        return new LettersOfCourts.FromOurCourt("record-supplement-leave", court);
    }

    @Bean
    CaseAct submitSupplement(Cases cases, JsonMapper json, NotFromParties origin) {
        return new HandedIn(cases, json, origin);
    }

    private record Asked(NotFromParties origin) implements CaseAct {

        @Override
        public String action() {
            return "supplement-evidence";
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            origin.require(file, form, GROUP);
        }
    }

    private record HandedIn(Cases cases, JsonMapper json, NotFromParties origin) implements CaseAct {

        @Override
        public String action() {
            return "submit-supplement";
        }

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return Optional.of(
                    Choices.in(declared, Letters.FIELD, leaves(file), Letters.Letter::id, Letters.Letter::title));
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            Letters.requireOneOf(leaves(file), form);
            origin.require(file, form, GROUP);
        }

        /** A leave of before each was a paper of its own was given by the court of the suit. */
        private List<Letters.Letter> leaves(CaseFile file) {
            var parties = cases.parties(file.id());
            boolean named = parties.stream().anyMatch(party -> party.role().equals(LEAVE));
            return parties.stream()
                    .filter(party -> party.role().equals(named ? LEAVE : Letters.COURT))
                    .map(party -> new Letters.Letter(party.id(), title(party)))
                    .toList();
        }

        private String title(Party leave) {
            var what = json.readTree(leave.details()).path("caseNo").asString("");
            return leave.role().equals(LEAVE) ? leave.name() + "：" + what : leave.name();
        }
    }
}
