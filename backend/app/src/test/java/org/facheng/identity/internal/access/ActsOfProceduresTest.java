package org.facheng.identity.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.facheng.procedure.definition.Procedures;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A procedure says who does an act among those whom the table allows it; it opens nothing to anybody else. */
@FachengTest
class ActsOfProceduresTest {

    @Autowired
    Procedures procedures;

    @Test
    void whoever_an_act_names_is_allowed_it_by_the_table() {
        for (var procedure : procedures.all()) {
            for (var act : procedure.actions()) {
                assertThat(act.by()).as("%s asks %s", act.key(), act.asks()).allMatch(role -> !PermissionTable.rules(
                                act.asks(), EnumSet.of(role))
                        .isEmpty());
            }
        }
    }
}
