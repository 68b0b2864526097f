package org.facheng.inbox;

import java.time.Clock;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskCompletion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work on a task: the form as it is typed, and the completion. */
@Service
class TaskWork {

    private final ItemMapper items;
    private final TaskDesk desk;
    private final TaskDrafts drafts;
    private final TaskCompletion completion;
    private final CurrentUser currentUser;
    private final JsonMapper json;
    private final Clock clock;

    TaskWork(
            ItemMapper items,
            TaskDesk desk,
            TaskDrafts drafts,
            TaskCompletion completion,
            CurrentUser currentUser,
            JsonMapper json,
            Clock clock) {
        this.items = items;
        this.desk = desk;
        this.drafts = drafts;
        this.completion = completion;
        this.currentUser = currentUser;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the form as typed by the one who has the task; nothing in it is checked yet.
     *
     * @param ifMatch the version seen; may be left out for the first draft, which overwrites nothing
     * @throws org.facheng.platform.ProblemException 409 {@code not_claimed} while nobody has the task, {@code task_taken}; 428 without a version once the person has a draft, 412 {@code stale} when another was stored since; 422 {@code draft_missing}, {@code draft_too_large}
     */
    @Transactional
    Item saveDraft(String id, JsonNode data, String ifMatch) {
        var user = currentUser.require();
        var item = desk.lockFor(id, user, Action.TASK_COMPLETE);
        refuseOther(item, user.id());
        desk.refuseObjection(item, user);
        if (item.assigneeId() == null) {
            throw Problems.conflict("not_claimed", "该任务尚无人领取，请先领取再填写。", "Claim the task before you fill it in.");
        }
        if (drafts.of(item, user) == null) {
            Etag.checkIfSent(ifMatch, item.version(), () -> draftOf(item, user));
        } else {
            Etag.check(ifMatch, item.version(), () -> draftOf(item, user));
        }
        drafts.keep(item, user, data);
        items.touch(id);
        return items.byId(id).orElseThrow();
    }

    /**
     * Completes the task. A task still in its group is claimed by the act.
     *
     * @param ifMatch the version seen, or null: an act is no overwriting, but a version that is sent must be the present one
     */
    @Transactional
    void complete(String id, String outcome, JsonNode form, String ifMatch) {
        var user = currentUser.require();
        var item = desk.lockFor(id, user, Action.TASK_COMPLETE);
        refuseOther(item, user.id());
        desk.refuseObjection(item, user);
        Etag.checkIfSent(ifMatch, item.version(), () -> draftOf(item, user));
        // What nobody declared is not written down, not even to be taken back: it may not fit.
        desk.definition(item).outcome(outcome);
        items.done(id, user.id(), outcome, clock.instant());
        completion.complete(new CompletedTask(
                item.caseId(), item.taskRef(), item.taskKey(), item.partyId(), item.document(), user, outcome, form));
    }

    private JsonNode draftOf(Item item, User reader) {
        var own = drafts.of(item, reader);
        return own == null ? json.createObjectNode() : own;
    }

    private void refuseOther(Item item, String userId) {
        if (item.assigneeId() != null && !item.assigneeId().equals(userId)) {
            throw desk.taken(item);
        }
    }
}
