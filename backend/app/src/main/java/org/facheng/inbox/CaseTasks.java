package org.facheng.inbox;

import java.util.List;
import org.facheng.identity.Role;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The open tasks of one case, and their completion by the current user: the inbox without pages. */
@Service
public class CaseTasks {

    /**
     * @param key of the task in its procedure
     * @param assigneeId who has it, or null while it waits in its group
     * @param partyId the party it is about where there is one task for each, or null
     * @param document key of the document it serves, or null
     */
    public record CaseTask(
            String id, String key, Role role, String bodyId, String assigneeId, String partyId, String document) {}

    private final ItemMapper items;
    private final TaskWork work;

    CaseTasks(ItemMapper items, TaskWork work) {
        this.items = items;
        this.work = work;
    }

    public List<CaseTask> open(String caseId) {
        return items.openOfCase(caseId).stream()
                .map(i -> new CaseTask(
                        i.id(),
                        i.taskKey(),
                        Role.valueOf(i.role()),
                        i.bodyId(),
                        i.assigneeId(),
                        i.partyId(),
                        i.document()))
                .toList();
    }

    /**
     * @throws org.facheng.platform.ProblemException as the inbox refuses it: 403, 404, 409 or 422
     */
    public void complete(String taskId, String outcome, JsonNode form) {
        work.complete(taskId, outcome, form, null);
    }
}
