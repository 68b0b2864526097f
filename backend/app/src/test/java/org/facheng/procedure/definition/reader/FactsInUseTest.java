package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No fact is recorded that nothing asks for. */
class FactsInUseTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(LIMITS).all().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_declared_fact_matters_to_a_clock(ProcedureDefinition procedure) {
        var used = new HashSet<String>();
        LIMITS.ofProcedure(procedure.key()).forEach(limit -> {
            used.addAll(limit.met());
            used.addAll(limit.cancelled());
            Stream.of(limit.start(), limit.given(), limit.unless(), limit.fixedBy(), limit.expiryFact())
                    .filter(Objects::nonNull)
                    .forEach(used::add);
        });
        // On record for a document, or because an act has its place only with or without it.
        procedure.documents().values().stream()
                .flatMap(document -> document.given().values().stream())
                .filter(source -> source.startsWith("fact:"))
                .forEach(source -> used.add(source.substring("fact:".length())));
        procedure.tasks().values().stream()
                .flatMap(task -> task.outcomes().values().stream())
                .forEach(outcome -> {
                    used.addAll(outcome.given());
                    used.addAll(outcome.unless());
                });
        procedure.actions().forEach(action -> {
            used.addAll(action.given());
            used.addAll(action.unless());
            used.addAll(action.issuesUpon());
        });
        // Recorded because the law wants it on record or a letter tells of it, though no period hangs on it.
        used.addAll(Stream.of(
                        "views-heard",
                        "collectively-discussed",
                        "committee-opinion",
                        "withdrawal-permitted",
                        "opinion-not-carried-out",
                        "petition-unnamed",
                        "retrial-remanded",
                        "retrial-refused",
                        "period-moved-back",
                        "act-day-known",
                        "first-contact-low",
                        "suggestion-adopted",
                        "suggestion-partly-adopted",
                        "suggestion-not-adopted",
                        "advice-adopted",
                        "advice-partly-adopted",
                        "advice-not-adopted",
                        "responsible-low",
                        "first-contact-satisfied",
                        "responsible-satisfied",
                        "visited-besides",
                        "hearing-unattended",
                        "hearing-postponed",
                        "hearing-dropped",
                        "petitioner-heard")
                .filter(procedure.facts()::containsKey)
                .toList());
        assertThat(used).isEqualTo(procedure.facts().keySet());
    }
}
