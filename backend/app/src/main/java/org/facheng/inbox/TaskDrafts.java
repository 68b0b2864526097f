package org.facheng.inbox;

import org.facheng.identity.User;
import org.facheng.platform.DraftText;
import org.facheng.procedure.TaskEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people typed in a task and have not sent. Each reads only their own, and only in a task they may read: whoever gets the task from somebody who
 * keeps out of the case, or was withdrawn from it, begins anew. It is kept until the task ends, in whatever way.
 */
@Component
class TaskDrafts {

    private final TaskDraftMapper drafts;
    private final JsonMapper json;

    TaskDrafts(TaskDraftMapper drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** The reader's own draft of an open task, or null. */
    @Nullable
    JsonNode of(Item item, User reader) {
        return item.open()
                ? drafts.find(item.id(), reader.id()).map(json::readTree).orElse(null)
                : null;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code draft_missing}, {@code draft_too_large} */
    void keep(Item item, User author, JsonNode data) {
        drafts.put(item.id(), author.id(), DraftText.of(json, data));
    }

    /** Done or overtaken: nobody's draft is for anything any more. */
    @EventListener
    void ended(TaskEnded event) {
        drafts.deleteOf(event.taskRef());
    }
}
