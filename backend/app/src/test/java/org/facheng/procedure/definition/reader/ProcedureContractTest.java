package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.TaskDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The models and the definitions beside them say the same, in both directions. The engine itself would accept any misspelling. */
class ProcedureContractTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    static Stream<ProcedureDefinition> procedures() {
        return new ProcedureFolders(LIMITS).all().stream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_user_task_is_declared_under_the_name_it_has_in_the_model(ProcedureDefinition procedure) {
        var inModels = all(procedure, "userTask").collect(Collectors.toMap(Model::id, Model::name));
        var declared = procedure.tasks().values().stream()
                .collect(
                        Collectors.toMap(task -> task.key(), task -> task.name().zh()));
        assertThat(inModels).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_task_cites_in_the_model_what_it_cites_in_its_definition(ProcedureDefinition procedure) {
        assertThat(all(procedure, "userTask").toList()).allSatisfy(element -> {
            var basis = procedure.task(Model.id(element)).basis();
            var cited = basis.internal() ? "内部规则：" : basis.article().split("[、，]")[0];
            assertThat(Model.documentation(element).split("：")[0] + "：")
                    .as(Model.id(element))
                    .contains(cited);
        });
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_message_is_declared_and_received(ProcedureDefinition procedure) {
        assertThat(set(all(procedure, "message"), Model::name))
                .isEqualTo(procedure.messages().keySet());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void an_action_delivers_the_message_its_elements_wait_for(ProcedureDefinition procedure) {
        assertThat(procedure.actions())
                .filteredOn(action -> action.message() != null)
                .allSatisfy(action -> assertThat(models(procedure).flatMap(model -> receivers(model)
                                .filter(element -> model.message(element).equals(action.message()))
                                .map(Model::id)))
                        .containsExactlyInAnyOrderElementsOf(action.when()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void an_action_without_a_message_names_tasks_or_parts_of_the_course_at_which_the_case_stands(
            ProcedureDefinition procedure) {
        var tasks = set(
                Stream.of("receiveTask", "userTask", "callActivity").flatMap(kind -> all(procedure, kind)), Model::id);
        assertThat(procedure.actions())
                .filteredOn(action -> action.message() == null)
                .allSatisfy(action -> assertThat(tasks).containsAll(action.when()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_timer_waits_for_a_declared_limit(ProcedureDefinition procedure) {
        assertThat(all(procedure, "timeDate").map(e -> e.getTextContent().replaceAll(".*'(.*)'.*", "$1")))
                .isNotEmpty()
                .allMatch(limit -> LIMITS.declares(procedure.key(), limit));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_gateway_asks_only_for_clocks_that_are_declared(ProcedureDefinition procedure) {
        assertThat(all(procedure, "conditionExpression")
                        .map(Element::getTextContent)
                        .filter(condition -> condition.startsWith("${deadline."))
                        .map(condition -> condition.replaceAll(".*'(.*)'.*", "$1")))
                .isNotEmpty()
                .allMatch(limit -> LIMITS.declares(procedure.key(), limit));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_document_is_issued_and_served_by_a_model(ProcedureDefinition procedure) {
        var issued = set(words(procedure, "issueDocument"), task -> Model.field(task, "document")
                .orElseThrow());
        var handedOver = all(procedure, "callActivity").flatMap(call -> Model.stream(call, Model.CAMUNDA, "in"));
        var served = set(
                // A model that hands on the document it was handed names none.
                handedOver.filter(
                        in -> in.getAttribute("target").equals("document") && in.hasAttribute("sourceExpression")),
                in -> in.getAttribute("sourceExpression"));
        var byModels = procedure.documents().values().stream()
                .filter(DocumentDefinition::onDemand)
                .map(DocumentDefinition::key)
                .collect(Collectors.toSet());
        var byActs = Stream.concat(
                        procedure.actions().stream().map(ActionDefinition::issues),
                        procedure.tasks().values().stream()
                                .flatMap(task -> task.outcomes().values().stream())
                                .map(OutcomeDefinition::issues))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(issued).doesNotContainAnyElementsOf(byActs);
        byModels.removeAll(byActs);
        assertThat(issued).isEqualTo(byModels);
        assertThat(served).isEqualTo(byModels);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void what_people_choose_a_material_to_be_is_declared(ProcedureDefinition procedure) {
        assertThat(procedure.actions().stream().filter(ActionDefinition::addsMaterial))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(procedure
                                .form(action.form())
                                .schema()
                                .at("/properties/kind/oneOf")
                                .valueStream())
                        .allSatisfy(choice -> assertThat(procedure.materialName(
                                        choice.path("const").asString()))
                                .isEqualTo(choice.path("title").asString())));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void who_decides_on_a_document_has_its_draft_before_him(ProcedureDefinition procedure) {
        var drafted = set(words(procedure, "draftDocument"), task -> Model.field(task, "document")
                .orElseThrow());
        var decidedOn = procedure.tasks().values().stream()
                .map(TaskDefinition::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(decidedOn).isEqualTo(drafted);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void work_that_is_sent_back_arrives_where_it_says(ProcedureDefinition procedure) {
        models(procedure).forEach(model -> assertThat(model.all("exclusiveGateway")
                        .flatMap(gateway -> model.before(gateway).stream()
                                .filter(before -> before.getLocalName().equals("userTask"))
                                .map(before -> Map.entry(procedure.task(Model.id(before)), gateway)))
                        .toList())
                .allSatisfy(decided -> {
                    // What is sent back to another model is sent by the outcome of the whole model.
                    var back = decided.getKey().outcomes().values().stream()
                            .flatMap(outcome -> outcome.returnsTo().stream())
                            .filter(task -> model.all("userTask").map(Model::id).anyMatch(task::equals))
                            .toList();
                    assertThat(model.flowsFrom(decided.getValue()).stream().map(flow -> flow.getAttribute("targetRef")))
                            .as(decided.getKey().key())
                            .containsAll(back);
                }));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_automatic_step_that_records_a_fact_is_declared_with_it(ProcedureDefinition procedure) {
        var inModels = words(procedure, "recordFact")
                .filter(task -> Model.field(task, "fact").isPresent())
                .toList();
        assertThat(set(inModels.stream(), Model::id))
                .isEqualTo(procedure.steps().keySet());
        assertThat(inModels).allSatisfy(task -> {
            var step = procedure.steps().get(Model.id(task));
            assertThat(Model.field(task, "fact")).hasValue(step.records());
            assertThat(Model.field(task, "asOfLimit").orElse(null)).isEqualTo(step.asOfLimit());
        });
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_gateway_asks_only_for_outcomes_that_can_come_to_it(ProcedureDefinition procedure) {
        models(procedure)
                .forEach(model -> assertThat(model.all("exclusiveGateway").toList())
                        .allSatisfy(gateway -> {
                            var asked = model.flowsFrom(gateway).stream()
                                    .flatMap(flow -> Model.condition(flow).stream())
                                    .filter(condition -> !condition.startsWith("${deadline."))
                                    .flatMap(condition -> Stream.of(condition.split("' \\|\\| outcome == '")))
                                    .toList();
                            assertThat(outcomes(procedure, model, gateway))
                                    .as(Model.id(gateway))
                                    .containsAll(asked);
                        }));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void what_needs_a_way_of_the_models_finds_it_there(ProcedureDefinition procedure) {
        var needed = Stream.concat(
                procedure.actions().stream().map(ActionDefinition::needs),
                procedure.tasks().values().stream()
                        .flatMap(task -> task.outcomes().values().stream())
                        .map(OutcomeDefinition::needs));
        assertThat(needed.filter(Objects::nonNull)).allMatch(element -> models(procedure)
                .anyMatch(model -> model.text().contains("id=\"" + element + "\"")));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_called_process_is_there(ProcedureDefinition procedure) {
        var processes = set(models(procedure).map(Model::process), Model::id);
        assertThat(all(procedure, "callActivity").map(call -> call.getAttribute("calledElement")))
                .allMatch(processes::contains);
    }

    /** What the task, the call or the gateway before can have left. */
    private static Collection<String> outcomes(ProcedureDefinition procedure, Model model, Element node) {
        return model.before(node).stream()
                .flatMap(before -> switch (before.getLocalName()) {
                    case "userTask" -> procedure.task(Model.id(before)).outcomes().keySet().stream();
                    case "callActivity" -> concluded(procedure, before.getAttribute("calledElement")).stream();
                    case "exclusiveGateway" -> outcomes(procedure, model, before).stream();
                    case "serviceTask" -> Stream.of("outcome", "otherwise")
                            .flatMap(field -> Model.field(before, field).stream());
                    default -> Stream.<String>of();
                })
                .toList();
    }

    /** The outcomes a called process can end with: its own, and those it takes over from the processes it calls. */
    private static Set<String> concluded(ProcedureDefinition procedure, String process) {
        return models(procedure)
                .filter(model -> Model.id(model.process()).equals(process))
                .flatMap(model -> Stream.concat(
                        words(model, "recordOutcome").flatMap(task -> Stream.of("outcome", "otherwise")
                                .flatMap(field -> Model.field(task, field).stream())),
                        model.all("callActivity")
                                .filter(call -> Model.stream(call, Model.CAMUNDA, "out")
                                        .findAny()
                                        .isPresent())
                                .flatMap(call -> concluded(procedure, call.getAttribute("calledElement")).stream())))
                .collect(Collectors.toSet());
    }

    /** Elements in the course of a model that wait for a message. */
    private static Stream<Element> receivers(Model model) {
        return Stream.concat(
                model.all("receiveTask"),
                Stream.of("boundaryEvent", "startEvent")
                        .flatMap(model::all)
                        .filter(event -> Model.has(event, "messageEventDefinition"))
                        .filter(event -> event.getParentNode().getLocalName().equals("subProcess")
                                || event.getLocalName().equals("boundaryEvent")));
    }

    private static Stream<Element> words(ProcedureDefinition procedure, String word) {
        return models(procedure).flatMap(model -> words(model, word));
    }

    private static Stream<Element> words(Model model, String word) {
        return model.all("serviceTask").filter(t -> t.getAttributeNS(Model.CAMUNDA, "delegateExpression")
                .equals("#{" + word + "}"));
    }

    private static Stream<Element> all(ProcedureDefinition procedure, String name) {
        return models(procedure).flatMap(model -> model.all(name));
    }

    private static Stream<Model> models(ProcedureDefinition procedure) {
        return procedure.models().stream().map(Model::of);
    }

    private static Set<String> set(Stream<Element> elements, Function<Element, String> value) {
        return elements.map(value).collect(Collectors.toSet());
    }
}
