package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.performance.JustifiedDelays;
import org.facheng.procedure.performance.ReportedRespondents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** 拖延履行有正当理由 (行政复议法第七十七条第二款): found of whoever is late or reported, and ended of whoever it was found of. */
@Configuration(proxyBeanMethods = false)
class JustifiedDelayActs {

    private static final String PARTY = "party";

    @Bean
    CaseAct findDelayJustified(NonPerformers late, ReportedRespondents reports, PartyChoice parties) {
        Function<CaseFile, List<Party>> delaying = file -> {
            var reported = reports.open(file);
            var respondents = parties.respondents(file, party -> reported.contains(party.id()));
            return Stream.concat(late.everybodyLate(file).stream(), respondents.stream())
                    .distinct()
                    .toList();
        };
        return new OfOne(JustifiedDelays.FOUND, delaying, delaying);
    }

    @Bean
    CaseAct endJustifiedDelay(JustifiedDelays justified, PartyChoice parties) {
        return new OfOne(
                JustifiedDelays.ENDED,
                file -> of(parties, file, party -> justified.holds(file, party.id())),
                file -> of(parties, file, party -> justified.found(file, party.id())));
    }

    private static List<Party> of(PartyChoice parties, CaseFile file, Predicate<Party> which) {
        return parties.of(file, "respondent", "opinion-receiver", "obliged").stream()
                .filter(which)
                .toList();
    }

    /**
     * @param which there is to choose from
     * @param done of whom it may have been done: the answer of this very act stands already when it is performed
     */
    private record OfOne(String action, Function<CaseFile, List<Party>> which, Function<CaseFile, List<Party>> done)
            implements CaseAct {

        @Override
        public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
            return PartyChoice.offerAny(declared, PARTY, which.apply(file));
        }

        @Override
        public void perform(CaseFile file, User user, JsonNode form) {
            PartyChoice.chosen(form, PARTY, done.apply(file));
        }
    }
}
