package org.facheng.inbox;

import java.time.Clock;
import java.util.Objects;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.DueDateChanged;
import org.facheng.deadline.LimitRunsAgain;
import org.facheng.platform.Ids;
import org.facheng.procedure.AccountableChanged;
import org.facheng.procedure.AddresseeChanged;
import org.facheng.procedure.CaseKeptSecret;
import org.facheng.procedure.CaseRenamed;
import org.facheng.procedure.EngineTimers;
import org.facheng.procedure.HandlersNarrowed;
import org.facheng.procedure.Recused;
import org.facheng.procedure.TaskAssigned;
import org.facheng.procedure.TaskEnded;
import org.facheng.procedure.TaskOpened;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the rows of the inbox in step with engine and clocks, in their transactions. */
@Component
class TaskProjection {

    private final ItemMapper items;
    private final Assignment assignment;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Procedures procedures;
    private final EngineTimers timers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskProjection(
            ItemMapper items,
            Assignment assignment,
            Cases cases,
            Deadlines deadlines,
            Procedures procedures,
            EngineTimers timers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.assignment = assignment;
        this.cases = cases;
        this.deadlines = deadlines;
        this.procedures = procedures;
        this.timers = timers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void opened(TaskOpened event) {
        var file = cases.byId(event.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var task = procedure.task(event.key());
        var choice = assignment.choose(file, task);
        var limit = limit(procedure, event.key(), event.document());
        var deadline = limit == null ? null : deadlines.find(file.id(), limit).orElse(null);
        var id = Ids.newId();
        items.insert(
                new Item(
                        id,
                        event.taskRef(),
                        file.id(),
                        file.caseNo(),
                        file.title(),
                        file.procedure(),
                        event.key(),
                        task.stage() == null ? file.stage() : task.stage(),
                        choice.bodyId(),
                        task.role(),
                        choice.userId(),
                        choice.reason(),
                        event.partyId(),
                        event.document(),
                        deadline == null ? null : deadline.key(),
                        deadline == null ? null : deadline.id(),
                        deadline == null ? null : deadline.due(),
                        true,
                        clock.instant(),
                        null,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null),
                InboxQuery.groupKey(choice.bodyId(), task.role()));
        if (deadline != null && deadline.dueExclusive() != null) {
            timers.projectTask(event.taskRef(), deadline.dueExclusive());
        }
        if (task.stage() != null && !task.stage().equals(file.stage())) {
            cases.moveTo(file.id(), task.stage());
        }
        journal.append(Act.of(
                file.id(),
                Actor.SYSTEM,
                "task.opened",
                "新任务：%s，%s（%s）"
                        .formatted(procedure.titleOf(event.key(), event.document()), who(choice), choice.reason())));
        if (choice.user() != null) {
            events.publishEvent(new TaskAssigned(
                    id, file.id(), event.key(), choice.userId(), deadline == null ? null : deadline.due()));
        }
    }

    private static String who(Assignment.Choice choice) {
        return choice.user() == null ? "待领取" : "交%s办理".formatted(choice.user().displayName());
    }

    @EventListener
    void ended(TaskEnded event) {
        items.overtaken(event.taskRef(), clock.instant());
    }

    /** What a recused person had open is assigned anew. */
    @EventListener
    void recused(Recused event) {
        reassign(event.caseId(), event.userId());
    }

    /** The new accountable person gets the tasks the one before had. */
    @EventListener
    void handedOver(AccountableChanged event) {
        reassign(event.caseId(), event.beforeUserId());
    }

    /** What people of the reported unit had open goes to others. */
    @EventListener
    void keptSecret(CaseKeptSecret event) {
        reassignBarred(event.caseId());
    }

    /** So does what people of a new respondent had open. */
    @EventListener
    void narrowed(HandlersNarrowed event) {
        reassignBarred(event.caseId());
    }

    private void reassignBarred(String caseId) {
        var file = cases.byId(caseId);
        items.openOfCase(file.id()).stream()
                .map(Item::assigneeId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(userId -> assignment.barred(file, userId))
                .forEach(userId -> reassign(file.id(), userId));
    }

    @EventListener
    void renamed(CaseRenamed event) {
        items.rename(event.caseId(), event.title());
    }

    @EventListener
    void readdressed(AddresseeChanged event) {
        items.readdress(event.caseId(), event.before(), event.now());
    }

    private void reassign(String caseId, String userId) {
        var file = cases.byId(caseId);
        for (Item item : items.openOfCase(caseId)) {
            if (userId.equals(item.assigneeId())) {
                var procedure = procedures.byKey(file.procedure(), file.lawVersion());
                var choice = assignment.choose(file, procedure.task(item.taskKey()));
                items.assign(item.id(), choice.userId(), choice.reason());
                journal.append(Act.of(
                        caseId,
                        Actor.SYSTEM,
                        "task.reassigned",
                        "任务改派：%s，%s（%s）"
                                .formatted(
                                        procedure.titleOf(item.taskKey(), item.document()),
                                        who(choice),
                                        choice.reason())));
                if (choice.userId() != null) {
                    events.publishEvent(
                            new TaskAssigned(item.id(), caseId, item.taskKey(), choice.userId(), item.due()));
                }
            }
        }
    }

    @EventListener
    void moved(DueDateChanged event) {
        var deadline = event.deadline();
        if (event.started()) {
            if (deadlines.replacesAnother(deadline)) {
                waitForWhatRuns(deadline);
            }
            return;
        }
        items.moveDue(deadline.caseId(), deadline.key(), deadline.id(), deadline.due());
        items.openWithLimit(deadline.caseId(), deadline.key())
                .forEach(ref -> timers.projectTask(ref, deadline.dueExclusive()));
    }

    /** Where one of several limits took the place of another, the tasks that name them together wait for the one that runs. */
    @EventListener
    void runsAgain(LimitRunsAgain event) {
        waitForWhatRuns(event.deadline());
    }

    private void waitForWhatRuns(Deadline deadline) {
        var file = cases.byId(deadline.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        for (Item item : items.openOfCase(file.id())) {
            var limit = limit(procedure, item.taskKey(), item.document());
            if (limit != null) {
                deadlines
                        .find(file.id(), limit)
                        .filter(meant -> !meant.id().equals(item.clockId()))
                        .ifPresent(meant -> {
                            items.waitFor(item.id(), meant.key(), meant.id(), meant.due());
                            timers.projectTask(item.taskRef(), meant.dueExclusive());
                        });
            }
        }
    }

    /** The limit or group a task stands under: its own, or that of the document it serves; or null. */
    private static String limit(ProcedureDefinition procedure, String taskKey, String document) {
        var own = procedure.task(taskKey).limit();
        return own == null && document != null ? procedure.document(document).limit() : own;
    }
}
