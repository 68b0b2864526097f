package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every model by itself: names, citations, drawing, vocabulary. */
class ModelRulesTest {

    private static final int MAIN_PLANE = 25;
    private static final int OTHER_PLANE = 40;

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("userTask", "userTask_[a-z]+[A-Z]\\w+"),
            Map.entry("serviceTask", "serviceTask_[a-z]+[A-Z]\\w+"),
            Map.entry("receiveTask", "receiveTask_await[A-Z]\\w+"),
            Map.entry("callActivity", "callActivity_[a-z]\\w+"),
            Map.entry("subProcess", "subProcess_[a-z]\\w+"),
            Map.entry("exclusiveGateway", "gateway_[a-z]\\w+"),
            Map.entry("parallelGateway", "gateway_[a-z]\\w+"),
            Map.entry("startEvent", "event_[a-z]\\w+"),
            Map.entry("endEvent", "event_[a-z]\\w+"),
            Map.entry("boundaryEvent", "event_[a-z]\\w+"),
            Map.entry("intermediateThrowEvent", "event_[a-z]\\w+"),
            Map.entry("sequenceFlow", "flow_[a-z]\\w+"));

    private static final Pattern CITATION = Pattern.compile(
            "((行政复议法（2023修订）|行政诉讼法（2017修正）|信访工作条例（2022）|法释〔20\\d\\d〕\\d+号)第[一二三四五六七八九十百零]+条|内部规则：).*", Pattern.DOTALL);

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private static final List<Pattern> VOCABULARY = Stream.of(
                    "\\$\\{deadline\\.due\\(execution,'[a-z-]+'\\)}",
                    "#\\{(recordFact|recordOutcome|draftDocument|issueDocument|serveDocument|notifyParty|openLinkedCase|escalate|closeCase)}",
                    "\\$\\{outcome == '[A-Z_]+'( \\|\\| outcome == '[A-Z_]+')*}",
                    "\\$\\{deadline\\.(runs|owed)\\(execution,'[a-z-]+'\\)}",
                    "#\\{execution\\.processBusinessKey}")
            .map(Pattern::compile)
            .toList();

    private static final List<String> MAIN = new ProcedureFolders(new TimeLimits(Policies.standard()))
            .all().stream().map(ProcedureDefinition::process).toList();

    static Stream<Model> models() {
        return new ProcedureFolders(new TimeLimits(Policies.standard()))
                .all().stream().flatMap(p -> p.models().stream()).distinct().map(Model::of);
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_say_kind_and_meaning(Model model) {
        IDS.forEach((kind, pattern) ->
                assertThat(model.all(kind).map(Model::id)).as(kind).allMatch(id -> id.matches(pattern)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_timer_says_what_is_due(Model model) {
        assertThat(model.all("boundaryEvent")
                        .filter(event -> Model.has(event, "timerEventDefinition"))
                        .map(Model::id))
                .allMatch(id -> id.matches("event_\\w+Due\\w*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_user_task_timer_gateway_and_call_is_cited(Model model) {
        assertThat(Stream.of(
                                "userTask",
                                "boundaryEvent",
                                "receiveTask",
                                "callActivity",
                                "exclusiveGateway",
                                "parallelGateway")
                        .flatMap(model::all))
                .allSatisfy(element -> assertThat(Model.documentation(element))
                        .as(Model.id(element))
                        .matches(CITATION));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_a_reader_sees_is_named_in_chinese(Model model) {
        assertThat(model.nodes()
                        .filter(node ->
                                !joins(model, node) && !node.getLocalName().equals("parallelGateway")))
                .allSatisfy(
                        node -> assertThat(Model.name(node)).as(Model.id(node)).matches(".*\\p{IsHan}.*"));
        assertThat(forks(model)
                        .flatMap(gateway -> model.flowsFrom(gateway).stream())
                        .toList())
                .allSatisfy(
                        flow -> assertThat(Model.name(flow)).as(Model.id(flow)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_exclusive_gateway_has_a_default_and_a_condition_on_every_other_flow(Model model) {
        assertThat(forks(model).toList()).allSatisfy(gateway -> {
            assertThat(gateway.getAttribute("default")).as(Model.id(gateway)).isNotBlank();
            assertThat(model.flowsFrom(gateway))
                    .allSatisfy(flow -> assertThat(Model.condition(flow).isPresent())
                            .as(Model.id(flow))
                            .isNotEqualTo(Model.id(flow).equals(gateway.getAttribute("default"))));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_expression_is_in_the_vocabulary(Model model) {
        assertThat(EXPRESSION.matcher(model.text()).results().map(MatchResult::group))
                .allMatch(expression -> VOCABULARY.stream()
                        .anyMatch(word -> word.matcher(expression).matches()));
        assertThat(model.text())
                .doesNotContain(
                        "camunda:class", "camunda:expression", "scriptTask", "variables=\"all\"", "timeDuration");
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_plane_is_small_and_everything_on_it_is_drawn(Model model) {
        assertThat(model.planes()).allSatisfy((scope, nodes) -> assertThat(nodes)
                .as(scope)
                .hasSizeLessThanOrEqualTo(MAIN.contains(scope) ? MAIN_PLANE : OTHER_PLANE));
        var frame = Stream.of("sequenceFlow", "lane", "participant").flatMap(model::all);
        assertThat(model.drawn())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(model.nodes(), frame).map(Model::id).toList());
    }

    /** What may happen at any moment is drawn once, beside the course of the procedure, and opens on a plane of its own. */
    @ParameterizedTest
    @MethodSource("models")
    void an_event_sub_process_is_collapsed_and_opens_on_its_own_plane(Model model) {
        assertThat(model.all("subProcess").toList()).allSatisfy(part -> {
            assertThat(part.getAttribute("triggeredByEvent")).as(Model.id(part)).isEqualTo("true");
            assertThat(model.opened()).contains(Model.id(part));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_process_runs_and_says_which_law_it_follows(Model model) {
        var process = model.process();
        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
        assertThat(process.getAttributeNS(Model.CAMUNDA, "versionTag")).isNotBlank();
        assertThat(process.getAttributeNS(Model.CAMUNDA, "historyTimeToLive")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_call_hands_over_the_case_and_stays_in_its_deployment(Model model) {
        assertThat(model.all("callActivity").toList()).allSatisfy(call -> {
            assertThat(Model.stream(call, Model.CAMUNDA, "in").map(in -> in.getAttribute("businessKey")))
                    .contains("#{execution.processBusinessKey}");
            assertThat(call.getAttributeNS(Model.CAMUNDA, "calledElementBinding"))
                    .isEqualTo("deployment");
        });
    }

    private static Stream<Element> forks(Model model) {
        return model.all("exclusiveGateway").filter(gateway -> !joins(model, gateway));
    }

    private static boolean joins(Model model, Element node) {
        return node.getLocalName().endsWith("Gateway") && model.flowsFrom(node).size() == 1;
    }
}
