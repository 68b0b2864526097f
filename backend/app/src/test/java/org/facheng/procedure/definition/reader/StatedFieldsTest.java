package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.OutcomeDefinition.Stated;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form states is read from fields it has: a misspelt one would state nothing, or what it should not. */
class StatedFieldsTest {

    /** The day the matter was received, which no form asks again. */
    private static final String OF_RECEIPT = "/receivedOn";

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(new TimeLimits(Policies.standard())).all().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_field_that_states_a_fact_or_its_day_is_in_the_form(ProcedureDefinition procedure) {
        procedure.actions().forEach(act -> check(procedure, act.key(), act.form(), null, act.states()));
        procedure.tasks().values().forEach(task -> task.outcomes()
                .values()
                .forEach(outcome -> check(procedure, task.key(), task.form(), outcome.each(), outcome.states())));
    }

    /** @param each the list whose entries state them, each by itself, beside the form itself; null where there is none */
    private static void check(
            ProcedureDefinition procedure,
            String where,
            String form,
            OutcomeDefinition.Each each,
            List<Stated> states) {
        if (states.isEmpty()) {
            return;
        }
        var fields = procedure.form(form).schema().path("properties");
        var entry = each == null ? fields : fields.path(each.of()).at("/items/properties");
        assertThat(states.stream()
                        .flatMap(one -> Stream.of(
                                one.field(), one.on(), one.length(), one.unit(), one.until(), one.by(), one.without()))
                        .filter(Objects::nonNull)
                        .filter(field -> !field.equals(OF_RECEIPT)))
                .as(where)
                .allMatch(field -> fields.has(field) || entry.has(field));
    }
}
