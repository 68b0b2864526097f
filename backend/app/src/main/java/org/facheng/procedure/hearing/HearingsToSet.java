package org.facheng.procedure.hearing;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Permissions;
import org.facheng.procedure.OpenTasks;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cases whose hearing was announced, and which wait for its day to be entered in a task. */
@Component
class HearingsToSet {

    /** The task in which the day is entered, and its case. */
    record Waiting(OpenTasks.InCase task, CaseFile file) {}

    private final HearingReading reading;
    private final Cases cases;
    private final Procedures procedures;
    private final OpenTasks tasks;
    private final Permissions permissions;

    HearingsToSet(
            HearingReading reading,
            Cases cases,
            Procedures procedures,
            @Lazy OpenTasks tasks,
            Permissions permissions) {
        this.reading = reading;
        this.cases = cases;
        this.procedures = procedures;
        this.tasks = tasks;
        this.permissions = permissions;
    }

    /** The longest waiting first. */
    List<Waiting> waiting() {
        var user = reading.reader();
        return tasks.waiting(settingTasks(), permissions.sight(user).units()).stream()
                .map(task -> new Waiting(task, cases.byId(task.caseId())))
                .filter(entry -> reading.readable(user, entry.file()))
                .toList();
    }

    private List<String> settingTasks() {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.tasks().values().stream())
                .filter(HearingsToSet::sets)
                .map(TaskDefinition::key)
                .distinct()
                .toList();
    }

    private static boolean sets(TaskDefinition task) {
        return task.outcomes().values().stream().anyMatch(outcome -> outcome.hearing() == HearingEffect.SET);
    }
}
