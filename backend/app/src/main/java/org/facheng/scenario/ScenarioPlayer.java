package org.facheng.scenario;

import java.time.Instant;
import java.time.LocalTime;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.PassingTime;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.springframework.stereotype.Component;

/** Plays a scenario step by step. Each step happens at its own time; between the steps the clock shows what it showed before. */
@Component
class ScenarioPlayer {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES_APART = 10;

    private final TimeMachine clock;
    private final PassingTime passingTime;
    private final Actors actors;

    ScenarioPlayer(TimeMachine clock, PassingTime passingTime, Actors actors) {
        this.clock = clock;
        this.passingTime = passingTime;
        this.actors = actors;
    }

    /** A scenario being played. */
    final class Play {

        private final ProcedureDefinition procedure;
        private final Scenario scenario;
        private int played;
        private String caseId;

        private Play(ProcedureDefinition procedure, Scenario scenario) {
            this.procedure = procedure;
            this.scenario = scenario;
        }

        boolean ended() {
            return played == scenario.steps().size();
        }

        /** The case, once the first step has opened it. */
        String caseId() {
            return caseId;
        }

        /**
         * Plays the next step and looks at what has come of it while it is still that day.
         *
         * @throws org.facheng.platform.ProblemException as the product refuses what the step does
         */
        void next(Runnable afterwards) {
            var step = scenario.steps().get(played);
            clock.visit(timeOf(step), () -> {
                passingTime.catchUp();
                act(step);
                passingTime.catchUp();
                afterwards.run();
            });
            played++;
        }

        /** Steps of one day follow each other; none lies in the future. */
        private Instant timeOf(ScenarioStep step) {
            var time = step.date()
                    .atTime(MORNING)
                    .plusMinutes((long) MINUTES_APART * played)
                    .atZone(clock.getZone())
                    .toInstant();
            var now = clock.instant();
            return !clock.allowed() && time.isAfter(now) ? now : time;
        }

        private void act(ScenarioStep step) {
            var refusal = step.expect().refused();
            if (refusal == null) {
                act(step.act());
                return;
            }
            try {
                act(step.act());
            } catch (ProblemException problem) {
                if (refusal.is(problem)) {
                    return;
                }
                throw problem;
            }
            throw new IllegalStateException("Not refused with " + refusal);
        }

        private void act(ScenarioStep.Act act) {
            if (act instanceof ScenarioStep.File file) {
                caseId = actors.file(procedure, scenario, file);
            } else if (act instanceof ScenarioStep.Import matter) {
                caseId = actors.bringIn(procedure, scenario, matter);
            } else if (act instanceof ScenarioStep.Complete done) {
                actors.complete(caseId, done);
            } else if (act instanceof ScenarioStep.Perform action) {
                actors.perform(caseId, action);
            }
        }
    }

    Play of(ProcedureDefinition procedure, Scenario scenario) {
        return new Play(procedure, scenario);
    }
}
