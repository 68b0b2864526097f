package org.facheng.scenario.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;

/** Which tasks, events, acts and letters of a procedure a limit stands at, and which record what starts or meets it. */
final class LimitElements {

    private static final Pattern DUE = Pattern.compile("deadline\\.due\\(execution,'([^']+)'\\)");

    private final ProcedureDefinition procedure;
    private final TimeLimits limits;
    private final ModelNodes nodes;
    /** Timers of the models by the limit or group they wait for. */
    private final Map<String, List<String>> timers = new TreeMap<>();

    LimitElements(ProcedureDefinition procedure, TimeLimits limits, RepositoryService models) {
        this.procedure = procedure;
        this.limits = limits;
        nodes = new ModelNodes(procedure, models);
        for (var model : models.createProcessDefinitionQuery().latestVersion().list()) {
            if (procedure.models().stream().noneMatch(model.getResourceName()::endsWith)) {
                continue;
            }
            models.getBpmnModelInstance(model.getId())
                    .getModelElementsByType(TimerEventDefinition.class)
                    .forEach(timer -> {
                        var due = DUE.matcher(timer.getTimeDate().getTextContent());
                        if (due.find()) {
                            timers.computeIfAbsent(due.group(1), limit -> new ArrayList<>())
                                    .add(((FlowElement) timer.getParentElement()).getId());
                        }
                    });
        }
    }

    Collection<String> of(TimeLimit limit) {
        var found = new TreeSet<String>();
        Predicate<String> named =
                name -> name != null && limits.members(limit.procedure(), name).contains(limit.key());
        timers.forEach((name, events) -> {
            if (named.test(name)) {
                found.addAll(events);
            }
        });
        procedure.tasks().values().stream()
                .filter(task -> named.test(task.limit()))
                .forEach(task -> found.add(task.key()));
        procedure.actions().stream().filter(act -> named.test(act.limit())).forEach(act -> found.add(act.key()));
        procedure.documents().values().stream()
                .filter(document -> named.test(document.limit()))
                .forEach(document -> found.add(document.key()));
        limit.met().forEach(fact -> found.addAll(recording(fact)));
        found.addAll(recording(limit.start()));
        return found;
    }

    /** Whether a reader of the diagrams finds it: at a node, or in what comes in and ends it before there is a case. */
    boolean inModel(TimeLimit limit) {
        boolean before = Obligation.ofAParty(limit) && limit.met().stream().anyMatch(procedure.filing()::contains);
        return before || of(limit).stream().anyMatch(nodes::carry);
    }

    private List<String> recording(String fact) {
        var found = new ArrayList<String>();
        procedure.tasks().values().stream()
                .filter(task -> task.outcomes().values().stream()
                        .anyMatch(outcome -> fact.equals(outcome.records()) || states(outcome.states(), fact)))
                .forEach(task -> found.add(task.key()));
        procedure.actions().stream()
                .filter(act -> fact.equals(act.records())
                        || states(act.states(), fact)
                        || act.message() != null && records(act.message(), fact))
                .forEach(act -> found.add(act.key()));
        procedure.documents().values().stream()
                .filter(document -> fact.equals(document.issued())
                        || fact.equals(document.sent())
                        || fact.equals(document.served())
                        || document.records().values().stream().anyMatch(recorded -> fact.equals(recorded.fact())))
                .forEach(document -> found.add(document.key()));
        procedure.steps().forEach((element, step) -> {
            if (fact.equals(step.records())) {
                found.add(element);
            }
        });
        if (limits.grounds(procedure.key()).stream().anyMatch(ground -> fact.equals(ground.records()))) {
            found.add("suspend");
        }
        limits.ofProcedure(procedure.key()).stream()
                .filter(limit -> fact.equals(limit.expiryFact()))
                .forEach(limit -> found.add("expiry of " + limit.key()));
        if (procedure.filing().contains(fact)) {
            found.add("filing");
        }
        return found;
    }

    private static boolean states(List<OutcomeDefinition.Stated> stated, String fact) {
        return stated.stream().anyMatch(one -> fact.equals(one.fact()));
    }

    private boolean records(String message, String fact) {
        var declared = procedure.message(message);
        return fact.equals(declared.records()) || fact.equals(declared.posted());
    }
}
