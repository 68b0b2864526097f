package org.facheng.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Basis;
import org.facheng.deadline.DeadlineView;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.TaskForms;
import org.facheng.procedure.casework.TaskPrefill;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.reading.AnswerView;
import org.facheng.procedure.reading.TaskReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One task: read, claim, release, assign, set aside, keep the draft, complete. */
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskController {

    /**
     * @param task the row of the inbox
     * @param deadline the limit the task is under, or null
     * @param basis where the duty rests
     * @param data the reader's own draft, else what the form starts with
     * @param documentPreview address of the draft of the document to decide on, or null
     * @param returned who sent the work back and why, or null
     */
    record TaskView(
            @com.fasterxml.jackson.annotation.JsonUnwrapped ItemView task,
            @Nullable DeadlineView deadline,
            Basis basis,
            @Nullable JsonNode schema,
            @Nullable JsonNode uiSchema,
            @Nullable JsonNode data,
            List<Choice> outcomes,
            boolean done,
            @Nullable String documentPreview,
            @Nullable AnswerView returned) {}

    record Assignee(String username, @Nullable String reason) {}

    /** @param until the day on which it is to be worked on again; null: when it is taken up */
    record Aside(@Nullable LocalDate until, String reason) {}

    record Draft(JsonNode data) {}

    record Completion(String outcome, @Nullable JsonNode form) {}

    private final ItemMapper items;
    private final ItemViews views;
    private final TaskDesk desk;
    private final TaskHold hold;
    private final TaskWork work;
    private final TaskDrafts drafts;
    private final Procedures procedures;
    private final TaskPrefill prefill;
    private final TaskForms forms;
    private final TaskReading reading;
    private final Cases cases;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final JsonMapper json;

    TaskController(
            ItemMapper items,
            ItemViews views,
            TaskDesk desk,
            TaskHold hold,
            TaskWork work,
            TaskDrafts drafts,
            Procedures procedures,
            TaskPrefill prefill,
            TaskForms forms,
            TaskReading reading,
            Cases cases,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            JsonMapper json) {
        this.items = items;
        this.views = views;
        this.desk = desk;
        this.hold = hold;
        this.work = work;
        this.drafts = drafts;
        this.procedures = procedures;
        this.prefill = prefill;
        this.forms = forms;
        this.reading = reading;
        this.cases = cases;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.json = json;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<TaskView> get(@PathVariable String id) {
        var user = currentUser.require();
        var item = items.byId(id).orElseThrow(Problems::notFound);
        permissions.require(
                user, Action.TASK_READ, cases.byId(item.caseId()).scope().task(Role.valueOf(item.role())));
        journal.append(Act.of(
                item.caseId(),
                currentUser.actor(),
                "task.read",
                "%s查看任务“%s”"
                        .formatted(
                                user.displayName(), desk.definition(item).name().zh())));
        return answer(item);
    }

    @PostMapping("/claim")
    public ResponseEntity<TaskView> claim(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(desk.claim(id, seen(ifMatch)));
    }

    @PostMapping("/release")
    public ResponseEntity<TaskView> release(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(desk.release(id, seen(ifMatch)));
    }

    @PostMapping("/assign")
    public ResponseEntity<TaskView> assign(
            @PathVariable String id,
            @RequestBody Assignee assignee,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(desk.assign(id, assignee.username(), assignee.reason(), seen(ifMatch)));
    }

    @PostMapping("/hold")
    public ResponseEntity<TaskView> hold(
            @PathVariable String id,
            @RequestBody Aside aside,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(hold.hold(id, aside.until(), aside.reason(), seen(ifMatch)));
    }

    @PostMapping("/take-up")
    public ResponseEntity<TaskView> takeUp(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(hold.takeUp(id, seen(ifMatch)));
    }

    @PutMapping("/draft")
    public ResponseEntity<TaskView> draft(
            @PathVariable String id,
            @RequestBody Draft draft,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return answer(work.saveDraft(id, draft.data(), ifMatch));
    }

    @PostMapping("/complete")
    public ResponseEntity<TaskView> complete(
            @PathVariable String id,
            @RequestBody Completion completion,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        var form = completion.form() == null ? json.createObjectNode() : completion.form();
        work.complete(id, completion.outcome(), form, ifMatch);
        return answer(items.byId(id).orElseThrow());
    }

    /** An act is no overwriting: the version may be left out, but one that is sent must be the present one. */
    private Consumer<Item> seen(String ifMatch) {
        return item -> Etag.checkIfSent(ifMatch, item.version(), () -> views.of(item));
    }

    private ResponseEntity<TaskView> answer(Item item) {
        var file = cases.byId(item.caseId());
        var procedure = procedures.byKey(item.procedure(), file.lawVersion());
        var task = procedure.task(item.taskKey());
        var form = task.form() == null ? null : procedure.form(task.form());
        var reader = currentUser.require();
        var background = reading.of(file, task, reader);
        var own = drafts.of(item, reader);
        var view = new TaskView(
                views.of(item),
                views.clock(item),
                task.basis(),
                form == null ? null : forms.schema(file, task, item.partyId()),
                form == null ? null : form.uiSchema(),
                own == null ? prefill.of(file, task) : own,
                Choice.of(
                        item.open()
                                ? forms.outcomes(file, task)
                                : task.outcomes().values()),
                !item.open(),
                background.documentPreview(),
                background.returned());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Etag.of(item.version()))
                .body(view);
    }
}
