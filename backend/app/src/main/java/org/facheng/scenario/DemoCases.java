package org.facheng.scenario;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.casefile.Cases;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.Role;
import org.facheng.platform.BeforeServing;
import org.facheng.platform.Console;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.PassingTime;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.procedure.definition.Seed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * At the first start of a demonstration: matters in every stage, lived through in the past by the people of the demonstration. Nobody is
 * served yet and no timer runs beside it. Where a matter was ever filed by somebody else, it does nothing. A start that is cut off leaves one
 * matter in the middle of its story; the next start plays that story anew and those that follow.
 */
@Component
@Profile("!command")
@ConditionalOnProperty({"facheng.demo", "facheng.demo-cases"})
class DemoCases extends BeforeServing {

    private final Cases cases;
    private final Procedures procedures;
    private final Scenarios scenarios;
    private final ScenarioPlayer player;
    private final Actors actors;
    private final PassingTime passingTime;
    private final WorkCalendars calendars;
    private final TimeMachine clock;
    private final Stories stories;

    DemoCases(
            Cases cases,
            Procedures procedures,
            Scenarios scenarios,
            ScenarioPlayer player,
            Actors actors,
            PassingTime passingTime,
            WorkCalendars calendars,
            TimeMachine clock,
            Stories stories) {
        super(1);
        this.cases = cases;
        this.procedures = procedures;
        this.scenarios = scenarios;
        this.player = player;
        this.actors = actors;
        this.passingTime = passingTime;
        this.calendars = calendars;
        this.clock = clock;
        this.stories = stories;
    }

    @Override
    protected void work() {
        if (cases.none()) {
            stories.plan();
        }
        if (procedures.all().stream().map(this::playOpen).reduce(false, Boolean::logicalOr)) {
            passingTime.catchUp();
        }
    }

    /** @return whether there was any */
    private boolean playOpen(ProcedureDefinition procedure) {
        var open = stories.open(procedure);
        if (open.isEmpty()) {
            return false;
        }
        var seeds = scenarios.seeds(procedure);
        var played = scenarios.of(procedure).stream().collect(Collectors.toMap(Scenario::key, Function.identity()));
        for (int i = 0; i < seeds.size(); i++) {
            var seed = seeds.get(i);
            if (open.contains(seed.key())) {
                Console.say("demo case %d of %d: %s"
                        .formatted(i + 1, seeds.size(), seed.name().zh()));
                play(procedure, seed, played.get(seed.scenario()));
                stories.done(procedure, seed);
            }
        }
        return true;
    }

    private void play(ProcedureDefinition procedure, Seed seed, Scenario scenario) {
        var calendar = calendars.current();
        var today = LocalDate.now(clock);
        // At a weekend the office stands where it stood on its last working day: what was due on the next one still is.
        var lastWorked = calendar.isWorkingDay(today) ? today : calendar.minusWorkingDays(today, 1);
        var beginning = calendar.minusWorkingDays(lastWorked, seed.workingDaysAgo());
        var play = player.of(procedure, Shift.to(beginning, scenario, calendar));
        for (int step = 1; step < seed.step(); step++) {
            play.next(() -> {});
        }
        play.next(() -> settleConflict(play.caseId(), seed.conflict()));
    }

    private void settleConflict(String caseId, String username) {
        if (username != null) {
            var form = JsonNodeFactory.instance
                    .objectNode()
                    .put("username", username)
                    .put("ground", "interest")
                    .put("reason", "与申请人有近亲属关系，主动提出回避。");
            actors.perform(caseId, new ScenarioStep.Perform("recuse", Role.ORGAN_DIRECTOR, form, null));
        }
    }
}
