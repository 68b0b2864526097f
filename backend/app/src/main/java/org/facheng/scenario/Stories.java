package org.facheng.scenario;

import java.time.Clock;
import java.util.List;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.procedure.definition.Seed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories a demonstration is made of: written down before the first is played, so that a start that was cut off is gone on with. */
@Component
class Stories {

    private final StoryMapper stored;
    private final Procedures procedures;
    private final Scenarios scenarios;
    private final Clock clock;

    Stories(StoryMapper stored, Procedures procedures, Scenarios scenarios, Clock clock) {
        this.stored = stored;
        this.procedures = procedures;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** All of them, anew where a start was cut off before its first matter. */
    @Transactional
    public void plan() {
        for (var procedure : procedures.all()) {
            stored.forget(procedure.key());
            stored.plan(
                    procedure.key(),
                    scenarios.seeds(procedure).stream().map(Seed::key).toList());
        }
    }

    /** Keys of those not played to their end. */
    List<String> open(ProcedureDefinition procedure) {
        return stored.open(procedure.key());
    }

    void done(ProcedureDefinition procedure, Seed seed) {
        stored.done(procedure.key(), seed.key(), clock.instant());
    }
}
