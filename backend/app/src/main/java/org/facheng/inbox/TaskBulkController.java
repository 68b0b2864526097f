package org.facheng.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Incident;
import org.facheng.platform.ProblemException;
import org.facheng.platform.ProblemResponses;
import org.facheng.platform.Problems;
import org.facheng.platform.TooLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One act at many tasks. Each is a transaction of its own: what is refused for one does not undo the others. */
@RestController
class TaskBulkController {

    /**
     * @param status as the act at this task alone would answer
     * @param task the task afterwards, or null where it was refused
     * @param problem why it was refused, as problem details, or null
     */
    record Result(String id, int status, @Nullable ItemView task, @Nullable Map<String, Object> problem) {}

    /** In the order of the ids; one sent twice is done once. */
    record Results(List<Result> results) {}

    private final TaskDesk desk;
    private final TaskHold hold;
    private final ItemViews views;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final ProblemResponses problems;

    TaskBulkController(
            TaskDesk desk,
            TaskHold hold,
            ItemViews views,
            Permissions permissions,
            CurrentUser currentUser,
            ProblemResponses problems) {
        this.desk = desk;
        this.hold = hold;
        this.views = views;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.problems = problems;
    }

    @PostMapping("/api/tasks/bulk")
    Results bulk(
            @RequestBody BulkAct act,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String language) {
        permissions.require(currentUser.require(), Action.INBOX_READ, null);
        var work = work(act);
        var english = ProblemResponses.english(language);
        return new Results(act.tasks().stream()
                .map(id -> result(id, () -> work.apply(id), english))
                .toList());
    }

    private Function<String, Item> work(BulkAct act) {
        return switch (act.action() == null ? "" : act.action()) {
            case "claim" -> id -> desk.claim(id, seen -> {});
            case "release" -> id -> desk.release(id, seen -> {});
            case "assign" -> id -> desk.assign(id, act.username(), act.reason(), seen -> {});
            case "hold" -> id -> hold.hold(id, act.until(), act.reason(), seen -> {});
            case "take-up" -> id -> hold.takeUp(id, seen -> {});
            default -> throw Problems.invalid(
                            "unknown_action",
                            "没有“%s”这种批量操作。".formatted(act.action()),
                            "action is claim, release, assign, hold or take-up")
                    .at("/action", "请选择操作", "claim, release, assign, hold or take-up");
        };
    }

    private Result result(String id, Supplier<Item> work, boolean english) {
        try {
            return new Result(id, 200, views.of(work.get()), null);
        } catch (ProblemException refused) {
            return refused(id, refused, english);
        } catch (ConcurrencyFailureException cameSecond) {
            return refused(id, Problems.concurrentChange(), english);
        } catch (RuntimeException unforeseen) {
            return refused(
                    id, TooLong.is(unforeseen) ? TooLong.report(unforeseen) : Incident.report(unforeseen), english);
        }
    }

    private Result refused(String id, ProblemException problem, boolean english) {
        return new Result(id, problem.status(), null, problems.body(problem, english));
    }
}
