package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.document.Documents;
import org.facheng.inbox.CaseTasks;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.definition.Scenarios;
import org.facheng.scenario.obligation.LivedLimits;
import org.facheng.scenario.obligation.ObligationRegister;
import org.facheng.testing.FachengTest;
import org.facheng.testing.GeneratedPage;
import org.facheng.testing.Office;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Lives through every scenario on the database with the clock moved, and looks after each step whether it is as told. */
@FachengTest
class ScenarioPlayTest {

    @Autowired
    Procedures procedures;

    @Autowired
    Scenarios scenarios;

    @Autowired
    ScenarioPlayer player;

    @Autowired
    Cases cases;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TimeLimits limits;

    @Autowired
    Documents documents;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc mvc;

    /** The scenarios whose key matches this pattern alone, for whoever is writing them: then nothing is said of all of them together. */
    private static final String ALONE = System.getProperty("facheng.scenario");

    private final Set<String> walked = new HashSet<>();
    private final LivedLimits lived = new LivedLimits();

    @TestFactory
    Stream<DynamicTest> every_scenario_goes_as_told_and_together_they_walk_every_flow() {
        var all = procedures.all().stream().flatMap(procedure -> scenarios.of(procedure).stream()
                .filter(scenario -> ALONE == null || scenario.key().matches(ALONE))
                .map(scenario -> DynamicTest.dynamicTest(scenario.key(), () -> play(procedure, scenario))));
        var together = Stream.of(
                DynamicTest.dynamicTest("every sequence flow of every model is walked", () -> assertThat(walked)
                        .containsExactlyInAnyOrderElementsOf(new WalkedFlows(engine).all())),
                DynamicTest.dynamicTest("every obligation is met in one and missed in another", this::obligations),
                DynamicTest.dynamicTest(
                        "every figure about petitions counts what some scenario does",
                        () -> assertThat(PetitionFigures.empty(new Office(mvc))).isEmpty()));
        var again = Stream.of(
                DynamicTest.dynamicTest("the second clock agrees", () -> assertThat(new Office(mvc).differences())
                        .isZero()));
        return Stream.of(all, ALONE == null ? together : Stream.<DynamicTest>empty(), again)
                .flatMap(tests -> tests);
    }

    private void obligations() {
        var gaps = new ArrayList<String>();
        for (var procedure : procedures.all()) {
            var register = new ObligationRegister(procedure, limits, engine, lived);
            GeneratedPage.compare(
                    "obligations-%s-%s.md".formatted(procedure.key(), procedure.version()), register.page());
            gaps.addAll(register.gaps());
        }
        assertThat(gaps).isEmpty();
    }

    private void play(ProcedureDefinition procedure, Scenario scenario) {
        var play = player.of(procedure, scenario);
        var asTold = new AsTold(cases, tasks, deadlines, documents);
        for (ScenarioStep step : scenario.steps()) {
            play.next(() ->
                    asTold.check("%s on %s".formatted(scenario.key(), step.date()), play.caseId(), step.expect()));
        }
        walked.addAll(new WalkedFlows(engine).of(play.caseId()));
        lived.add(scenario.key(), deadlines.ofCase(play.caseId()));
    }
}
