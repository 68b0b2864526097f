package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 笔录: a document that is served on nobody is the record of an act or of an outcome, which issues it. */
class RecordsOfActsTest {

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(new TimeLimits(Policies.standard())).all().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_record_is_issued_by_an_act_or_an_outcome(ProcedureDefinition procedure) {
        var ofActs = procedure.actions().stream().map(ActionDefinition::issues);
        var ofTasks = procedure.tasks().values().stream()
                .flatMap(task -> task.outcomes().values().stream())
                .map(OutcomeDefinition::issues);
        assertThat(procedure.documents().values().stream()
                        .filter(DocumentDefinition::byAct)
                        .map(DocumentDefinition::key)
                        .collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(
                        Stream.concat(ofActs, ofTasks).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
