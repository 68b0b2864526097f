package org.facheng.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a task aside, until a day or until it is taken up again. Nothing else changes: its time limit runs on, whoever has it answers for
 * it, and on the last day of the limit it is back by itself.
 */
@Service
class TaskHold {

    private static final int MAX_REASON = 200;

    private final ItemMapper items;
    private final TaskDesk desk;
    private final CurrentUser currentUser;
    private final Clock clock;

    TaskHold(ItemMapper items, TaskDesk desk, CurrentUser currentUser, Clock clock) {
        this.items = items;
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param until the day on which it is to be worked on again, after today; null: when it is taken up
     * @param reason why, at most 200 characters
     * @throws org.facheng.platform.ProblemException 409 {@code not_claimed}, {@code task_taken}, or {@code due_reached} on the last day and
     *     after it; 422 for a reason or a day that will not do
     */
    @Transactional
    Item hold(String id, LocalDate until, String reason, Consumer<Item> unchanged) {
        var user = currentUser.require();
        var item = own(id, user);
        unchanged.accept(item);
        var today = LocalDate.now(clock);
        var why = reason == null ? "" : reason.strip();
        requireReason(why);
        requireFuture(until, today);
        if (item.due() != null && !today.isBefore(item.due())) {
            throw Problems.conflict(
                    "due_reached",
                    "任务已到或者已过届满日（%s），不能搁置，请及时办理。".formatted(item.due()),
                    "The last day %s has come; do the task now.".formatted(item.due()));
        }
        items.hold(id, clock.instant(), until, why);
        var span = until == null ? "" : "至%s".formatted(until);
        write(item, "task.held", "%s搁置任务“%s”%s：%s", user.displayName(), name(item), span, why);
        return items.byId(id).orElseThrow();
    }

    /** A task that is not set aside stays as it is. */
    @Transactional
    Item takeUp(String id, Consumer<Item> unchanged) {
        var user = currentUser.require();
        var item = own(id, user);
        if (item.heldAt() == null) {
            return item;
        }
        unchanged.accept(item);
        items.hold(id, null, null, null);
        write(item, "task.takenUp", "%s继续办理搁置的任务：%s", user.displayName(), name(item));
        return items.byId(id).orElseThrow();
    }

    private Item own(String id, User user) {
        var item = desk.lockFor(id, user, Action.TASK_HOLD);
        if (item.assigneeId() == null) {
            throw Problems.conflict("not_claimed", "该任务尚无人领取，请先领取。", "Claim the task first.");
        }
        if (!item.assigneeId().equals(user.id())) {
            throw desk.taken(item);
        }
        return item;
    }

    private static void requireReason(String why) {
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw Problems.invalid(
                            "reason_missing",
                            "请写明搁置的理由，不超过%d字。".formatted(MAX_REASON),
                            "State the reason in at most %d characters.".formatted(MAX_REASON))
                    .at("/reason", "请写明理由", "required, at most %d characters".formatted(MAX_REASON));
        }
    }

    private static void requireFuture(LocalDate until, LocalDate today) {
        if (until != null && !today.isBefore(until)) {
            throw Problems.invalid("until_past", "请选择今天以后的日期。", "Choose a day after today.")
                    .at("/until", "请选择今天以后的日期", "choose a day after today");
        }
    }

    private String name(Item item) {
        return desk.definition(item).name().zh();
    }

    private void write(Item item, String action, String text, Object... values) {
        desk.write(item, Action.TASK_HOLD, action, text.formatted(values));
    }
}
