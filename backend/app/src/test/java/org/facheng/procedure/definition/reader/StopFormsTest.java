package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.facheng.deadline.Ground;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was chosen is read back by its title, whatever could be chosen at the time. */
class StopFormsTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(LIMITS).all().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_forms_of_stops_name_every_ground(ProcedureDefinition procedure) {
        assertThat(Stream.of("suspend", "exclude-period")
                        .filter(procedure.forms()::containsKey)
                        .flatMap(form -> procedure
                                .form(form)
                                .schema()
                                .at("/properties/ground/oneOf")
                                .valueStream())
                        .map(choice -> choice.path("const").asString()))
                .containsExactlyInAnyOrderElementsOf(LIMITS.grounds(procedure.key()).stream()
                        .map(Ground::key)
                        .toList());
    }
}
