package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.identity.Role;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenariosTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());
    private static final ProcedureDefinition PROCEDURE = new ProcedureFolders(LIMITS).byKey("reconsideration", "2024");

    private static final String STEP =
            """
      scenario: test
      name: {zh: 测试, en: Test}
      matter: {factsAndReasons: 无}
      steps:
        - date: 2026-03-02
          file: {by: REGISTRAR, channel: letter, receivedOn: 2026-03-02}
          expect:
            stage: admissibility
            tasks: [{task: userTask_reviewApplication, role: HANDLER}]
            deadlines: [{limit: acceptance-review, due: 2026-03-09}]
      """;

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(LIMITS).all().stream();
    }

    static Stream<Arguments> scenarios() {
        return procedures()
                .flatMap(procedure -> of(procedure).stream().map(scenario -> Arguments.of(procedure, scenario)));
    }

    private static List<Scenario> of(ProcedureDefinition procedure) {
        return new ScenarioFolders(LIMITS).of(procedure);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_outcome_of_every_task_is_taken_by_a_scenario(ProcedureDefinition procedure) {
        var taken = new TreeSet<String>();
        of(procedure).forEach(scenario -> scenario.steps().forEach(step -> {
            if (step.act() instanceof ScenarioStep.Complete done) {
                taken.add(done.task() + " " + done.outcome());
            }
        }));
        var declared = new TreeSet<String>();
        procedure.tasks().values().forEach(task -> task.outcomes()
                .keySet()
                .forEach(outcome -> declared.add(task.key() + " " + outcome)));
        assertThat(taken).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_people_type_in_a_scenario_is_accepted_by_the_forms(ProcedureDefinition procedure, Scenario scenario) {
        var accepted = scenario.steps().stream()
                .filter(step -> step.expect().refused() == null)
                .toList();
        accepted.forEach(step -> assertThatCode(() -> check(procedure, scenario, step.act()))
                .as(scenario.key() + " " + step)
                .doesNotThrowAnyException());
    }

    private static void check(ProcedureDefinition procedure, Scenario scenario, ScenarioStep.Act act) {
        if (act instanceof ScenarioStep.File file) {
            procedure
                    .form(file.by() == Role.CITIZEN ? "application" : "registration")
                    .check(null, scenario.matter());
        } else if (act instanceof ScenarioStep.Complete done) {
            procedure.form(procedure.task(done.task()).form()).check(done.outcome(), done.form());
        } else if (act instanceof ScenarioStep.Perform action) {
            var declared = procedure.action(action.action()).orElseThrow();
            assertThat(declared.by()).contains(action.by());
            procedure.form(declared.form()).check(null, chosen(action.form()));
        }
    }

    /** What a scenario names among the things there are to choose from, a person sends by its id. */
    private static JsonNode chosen(JsonNode form) {
        return JsonMapper.shared()
                .readTree(form.toString()
                        .replaceAll(
                                "asked:[^\"]+",
                                UUID.nameUUIDFromBytes(new byte[0]).toString()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_demonstration_shows_every_stage(ProcedureDefinition procedure) {
        var stages = new ScenarioFolders(LIMITS)
                .seeds(procedure).stream()
                        .map(seed -> of(procedure).stream()
                                .filter(s -> s.key().equals(seed.scenario()))
                                .findFirst()
                                .orElseThrow()
                                .steps()
                                .get(seed.step() - 1))
                        .map(step -> step.expect().stage());
        assertThat(stages)
                .containsAll(
                        procedure.stages().stream().map(stage -> stage.id()).toList());
    }

    @Test
    void a_step_without_expectations_does_not_load() {
        assertRefused(STEP.substring(0, STEP.indexOf("    expect")), "test.yaml:5", "没有写明预期", "expect");
    }

    @Test
    void a_step_that_forgets_the_open_deadlines_does_not_load() {
        assertRefused(STEP.substring(0, STEP.indexOf("      deadlines")), "test.yaml:8", "缺少“deadlines”", "补上");
    }

    @Test
    void a_task_under_the_wrong_role_does_not_load() {
        assertRefused(STEP.replace("role: HANDLER", "role: HEAD"), "test.yaml:9", "“HEAD”", "HANDLER");
    }

    @Test
    void an_undeclared_outcome_does_not_load() {
        assertRefused(
                STEP
                        + "  - {date: 2026-03-03, task: userTask_chooseTrack, outcome: BOTH, expect: {stage: reply, tasks: [], deadlines: []}}",
                "test.yaml:11",
                "“BOTH”",
                "ORDINARY、SIMPLIFIED");
    }

    @Test
    void a_step_before_the_one_before_does_not_load() {
        assertRefused(
                STEP + "  - {date: 2026-03-01, wait: true, expect: {stage: reply, tasks: [], deadlines: []}}",
                "test.yaml:11",
                "早于上一步",
                "先后");
    }

    private static void assertRefused(String text, String... parts) {
        var root = YamlNode.read("test.yaml", new StringReader(text));
        assertThatThrownBy(() -> new ScenarioReader(PROCEDURE, LIMITS).read(root))
                .isInstanceOf(InvalidDefinition.class)
                .message()
                .contains(parts);
    }
}
