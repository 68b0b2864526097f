package org.facheng.inbox;

import org.facheng.identity.User;
import org.facheng.procedure.draft.FormDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What people typed in a task and have not sent. Each reads only their own, and only in a task they may read: whoever gets the task from somebody who
 * keeps out of the case, or was withdrawn from it, begins anew. It is kept until the task is done.
 */
@Component
class TaskDrafts {

    private final FormDrafts drafts;

    TaskDrafts(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /** The reader's own draft of an open task, or null. */
    @Nullable
    JsonNode of(Item item, User reader) {
        return item.open() ? drafts.find(reader.id(), key(item)).data() : null;
    }

    void keep(Item item, User author, JsonNode data) {
        drafts.put(author.id(), key(item), data);
    }

    /** The task is done: nobody's draft is for anything any more. */
    void drop(Item item) {
        drafts.dropOfAll(key(item));
    }

    private static String key(Item item) {
        return "task/" + item.id();
    }
}
