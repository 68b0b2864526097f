package org.facheng.bench.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** The page of a person's inbox as the engine's own query gives it: assigned to the person, or unassigned in one of the groups. */
public final class EnginePages {

    private final TaskService tasks;

    EnginePages(TaskService tasks) {
        this.tasks = tasks;
    }

    /** One query with the engine's {@code or()}. */
    public List<String> byOr(String user, List<String> groups, int size) {
        return references(either(user, groups).orderByDueDate().asc().listPage(0, size));
    }

    public long countByOr(String user, List<String> groups) {
        return either(user, groups).count();
    }

    /** The way round the slow query: one for each half, merged here. */
    public List<String> byTwo(String user, List<String> groups, int size) {
        var merged = new ArrayList<Task>(mine(user).orderByDueDate().asc().listPage(0, size));
        merged.addAll(ofGroups(groups).orderByDueDate().asc().listPage(0, size));
        merged.sort(Comparator.comparing(Task::getDueDate));
        return references(merged.subList(0, Math.min(size, merged.size())));
    }

    private TaskQuery either(String user, List<String> groups) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee(user)
                .taskCandidateGroupIn(groups)
                .endOr();
    }

    private TaskQuery mine(String user) {
        return tasks.createTaskQuery().taskAssignee(user);
    }

    private TaskQuery ofGroups(List<String> groups) {
        return tasks.createTaskQuery().taskCandidateGroupIn(groups);
    }

    private static List<String> references(Collection<Task> page) {
        return page.stream().map(Task::getId).toList();
    }
}
