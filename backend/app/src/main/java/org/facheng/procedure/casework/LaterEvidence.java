package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 延期提供的证据: what is done under one of the leaves the court has given. Each has a day of its own, fixed by the court or fifteen days after its obstacle ended (法释〔2018〕1号第三十四条、
 * 第三十六条第二款), which only what is handed in under it meets.
 */
@Configuration(proxyBeanMethods = false)
class LaterEvidence {

    private static final String LEAVE = "leave-court";
    private static final String DAY_FIXED = "evidence-until";

    @Bean
    CaseAct recordObstacleEnded(Cases cases, Deadlines deadlines, JsonMapper json) {
        return new UnderLeave("record-obstacle-ended", false, cases, deadlines, json, null);
    }

    @Bean
    CaseAct listLateEvidence(Cases cases, Deadlines deadlines, JsonMapper json, CollectedBefore before) {
        return new UnderLeave("list-late-evidence", true, cases, deadlines, json, before);
    }

    /** @param dated whether it may be done under a leave for which the court fixed a day */
    private record UnderLeave(
            String action, boolean dated, Cases cases, Deadlines deadlines, JsonMapper json, CollectedBefore before)
            implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            var leaves = leaves(file);
            return leaves.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Choices.in(declared, Letters.FIELD, leaves, Letters.Letter::id, Letters.Letter::title));
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            Letters.requireOneOf(leaves(file), form);
            if (before != null) {
                before.require(file, form, "evidence");
            }
        }

        private List<Letters.Letter> leaves(CaseFile file) {
            var parties = cases.parties(file.id());
            boolean named = parties.stream().anyMatch(party -> party.role().equals(LEAVE));
            // A leave of before each was a paper of its own was given by the court of the suit.
            var role = named ? LEAVE : Letters.COURT;
            return parties.stream()
                    .filter(party -> party.role().equals(role) && (dated || !dayFixed(file, party, named)))
                    .map(party -> new Letters.Letter(party.id(), title(party, named)))
                    .toList();
        }

        private boolean dayFixed(CaseFile file, Party leave, boolean named) {
            return deadlines.ofCase(file.id()).stream()
                    .filter(clock -> clock.key().equals(DAY_FIXED))
                    .anyMatch(clock -> named ? leave.id().equals(clock.partyId()) : clock.partyId() == null);
        }

        private String title(Party leave, boolean named) {
            var what = json.readTree(leave.details()).path("caseNo").asString("");
            return named ? leave.name() + "：" + what : leave.name();
        }
    }
}
