package org.facheng.inbox;

import java.util.function.Consumer;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.TaskAssigned;
import org.facheng.procedure.casework.CasesInTime;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a task: claim, release, assign. Each act locks the row first, so the second of two gets a plain answer; {@code unchanged} then
 * refuses it where the task is no longer what the person has seen.
 */
@Service
class TaskDesk {

    private final ItemMapper items;
    private final Cases cases;
    private final CasesInTime casesInTime;
    private final Procedures procedures;
    private final Assignment assignment;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    TaskDesk(
            ItemMapper items,
            Cases cases,
            CasesInTime casesInTime,
            Procedures procedures,
            Assignment assignment,
            Permissions permissions,
            CurrentUser currentUser,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events) {
        this.items = items;
        this.cases = cases;
        this.casesInTime = casesInTime;
        this.procedures = procedures;
        this.assignment = assignment;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    Item claim(String id, Consumer<Item> unchanged) {
        var user = currentUser.require();
        var item = lockFor(id, user, Action.TASK_CLAIM);
        if (user.id().equals(item.assigneeId())) {
            return item;
        }
        if (item.assigneeId() != null) {
            throw taken(item);
        }
        unchanged.accept(item);
        refuseObjection(item, user);
        items.assign(id, user.id(), "本人领取");
        write(
                item,
                Action.TASK_CLAIM,
                "task.claimed",
                "%s领取任务：%s"
                        .formatted(user.displayName(), definition(item).name().zh()));
        return items.byId(id).orElseThrow();
    }

    @Transactional
    Item release(String id, Consumer<Item> unchanged) {
        var user = currentUser.require();
        var item = lockFor(id, user, Action.TASK_RELEASE);
        if (item.assigneeId() == null) {
            return item;
        }
        if (!user.id().equals(item.assigneeId())) {
            throw taken(item);
        }
        unchanged.accept(item);
        items.assign(id, null, "由%s退回待领".formatted(user.displayName()));
        write(
                item,
                Action.TASK_RELEASE,
                "task.released",
                "%s退回任务：%s"
                        .formatted(user.displayName(), definition(item).name().zh()));
        return items.byId(id).orElseThrow();
    }

    @Transactional
    Item assign(String id, String username, String reason, Consumer<Item> unchanged) {
        var user = currentUser.require();
        var item = lockFor(id, user, Action.TASK_ASSIGN);
        unchanged.accept(item);
        var given = GivenTo.asked(username, reason);
        var target = directory.userByName(given.username()).orElseThrow(() -> Problems.invalid(
                        "unknown_user",
                        "没有用户“%s”，请从名单中选择。".formatted(given.username()),
                        "No user %s. Choose from the list.".formatted(given.username()))
                .at("/username", "没有这个用户", "no such user"));
        refuseStranger(item, target);
        refuseObjection(item, target);
        var why = given.reason().isEmpty() ? "由%s指派".formatted(user.displayName()) : given.reason();
        items.assign(id, target.id(), why);
        write(
                item,
                Action.TASK_ASSIGN,
                "task.assigned",
                "%s将任务“%s”交%s办理：%s"
                        .formatted(user.displayName(), definition(item).name().zh(), target.displayName(), why));
        events.publishEvent(new TaskAssigned(id, item.caseId(), item.taskKey(), target.id(), item.due()));
        return items.byId(id).orElseThrow();
    }

    /** Locks an open task the person may act on; what was done meanwhile is said plainly. */
    Item lockFor(String id, User user, Action action) {
        // The case first, then the task: timers lock in this order too, so that a person and a timer never wait for
        // each other.
        var seen = items.byId(id).orElseThrow(Problems::notFound);
        var file = casesInTime.lock(seen.caseId());
        permissions.require(user, action, file.scope().task(Role.valueOf(seen.role())));
        var item = items.lock(id).orElseThrow(Problems::notFound);
        if (!item.open()) {
            throw Problems.conflict(
                    "task_done", "该任务已经办结，无需重复办理。", "This task is already done; nothing is left to do.");
        }
        return item;
    }

    /** The answer for the second of two. */
    RuntimeException taken(Item item) {
        var holder = directory.user(item.assigneeId()).map(User::displayName).orElse("其他人员");
        return Problems.conflict(
                "task_taken", "该任务已由%s办理。".formatted(holder), "This task is with %s.".formatted(holder));
    }

    void refuseObjection(Item item, User user) {
        var objection = assignment.objection(file(item), definition(item), user);
        if (objection != null) {
            throw new org.facheng.platform.ProblemException(
                    403, "not_eligible", objection + "。", "This person may not do this task.");
        }
    }

    /** A task is done by the body's own people, whose accounts are open. */
    private void refuseStranger(Item item, User target) {
        if (directory.staff(Role.valueOf(item.role()), item.bodyId()).stream()
                .noneMatch(user -> user.id().equals(target.id()))) {
            throw Problems.invalid(
                            "not_eligible",
                            "“%s”不是办理本任务的机关中在岗的%s，请从名单中选择。"
                                    .formatted(
                                            target.displayName(),
                                            Role.valueOf(item.role()).label()),
                            "This person holds no such role in the body that does the task.")
                    .at("/username", "请从名单中选择", "choose from the list");
        }
    }

    CaseFile file(Item item) {
        return cases.byId(item.caseId());
    }

    TaskDefinition definition(Item item) {
        return procedures.byKey(item.procedure(), file(item).lawVersion()).task(item.taskKey());
    }

    /** Puts an act at the task on record, in the role in which it was done. */
    void write(Item item, Action asked, String action, String text) {
        var user = currentUser.require();
        var scope = file(item).scope().task(Role.valueOf(item.role()));
        var role = user.has(scope.taskRole())
                ? scope.taskRole()
                : permissions.role(user, asked, scope).orElseThrow(Problems::forbidden);
        journal.append(Act.of(item.caseId(), user.actor(role), action, text));
    }
}
