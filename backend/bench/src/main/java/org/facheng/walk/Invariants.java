package org.facheng.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.identity.Role;
import org.facheng.inbox.CaseTasks.CaseTask;
import org.facheng.procedure.chain.Accountables;
import org.facheng.procedure.chain.Holder;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.Fault.Kind;

/** What holds of the case of a walk after every move. */
final class Invariants {

    private final Rooms rooms;
    private final ProcedureDefinition procedure;
    private final String caseId;
    private final Trail trail;

    Invariants(Rooms rooms, ProcedureDefinition procedure, String caseId, Trail trail) {
        this.rooms = rooms;
        this.procedure = procedure;
        this.caseId = caseId;
        this.trail = trail;
    }

    /** The first that does not hold. */
    Optional<Fault> broken() {
        var file = rooms.cases().byId(caseId);
        var tasks = rooms.tasks().open(caseId);
        return Stream.<Supplier<Optional<Fault>>>of(
                        this::incident,
                        () -> task(tasks),
                        () -> accountable(file),
                        () -> file.open() ? deadEnd(file, tasks) : closed(file, tasks))
                .flatMap(found -> found.get().stream())
                .findFirst();
    }

    private Optional<Fault> incident() {
        return rooms.engine().failures(caseId).stream()
                .findFirst()
                .map(message -> new Fault(Kind.INCIDENT, "a timer failed: " + message));
    }

    /** Everything people have to do is in the inbox, in a role somebody has. */
    private Optional<Fault> task(List<CaseTask> open) {
        var inEngine = rooms.engine().tasks(caseId);
        if (open.size() != inEngine) {
            return fault(
                    Kind.TASK_WITHOUT_ROLE, "%d tasks in the inbox, %d in the engine".formatted(open.size(), inEngine));
        }
        return open.stream()
                .filter(task -> !somebodyHas(task))
                .findFirst()
                .map(task -> new Fault(
                        Kind.TASK_WITHOUT_ROLE,
                        "%s waits for %s, and nobody of its body is that".formatted(task.key(), task.role())));
    }

    private boolean somebodyHas(CaseTask task) {
        return rooms.directory().staff(task.role(), task.bodyId()).stream()
                .anyMatch(user -> task.assigneeId() == null || task.assigneeId().equals(user.id()));
    }

    /** There was exactly one at every moment since the filing, and the register names the last the journal named. */
    private Optional<Fault> accountable(CaseFile file) {
        var now = file.accountableUserId();
        var person = rooms.directory().user(String.valueOf(now)).orElse(null);
        if (person == null || !person.unitId().equals(file.accountableUnitId()) || !person.has(Role.HANDLER)) {
            return fault(Kind.ACCOUNTABLE, "the register names no handler of the accountable unit: " + now);
        }
        return Accountables.of(rooms.journal().entries(caseId))
                .differsFrom(new Holder(person.username(), file.accountableUnitId()))
                .map(what -> new Fault(Kind.ACCOUNTABLE, what));
    }

    /** Somebody has a task, time brings something, or somebody may tell the case what it waits for. */
    private Optional<Fault> deadEnd(CaseFile file, List<CaseTask> tasks) {
        return somebodyHasATask(tasks) || rooms.engine().timeBrings(caseId) || somebodyMayTell(file)
                ? Optional.empty()
                : fault(Kind.DEAD_END, "nothing leads on from " + rooms.engine().standing(caseId));
    }

    private boolean somebodyHasATask(List<CaseTask> tasks) {
        if (tasks.isEmpty() || procedure.outlasting().isEmpty()) {
            return !tasks.isEmpty();
        }
        var beside = rooms.engine().standing(caseId).stream()
                .filter(this::outlasting)
                .map(element -> element.substring(element.indexOf('/') + 1))
                .toList();
        return tasks.stream().anyMatch(task -> !beside.contains(task.key()));
    }

    private boolean somebodyMayTell(CaseFile file) {
        var awaited = rooms.engine().awaited(caseId);
        var people = new People(rooms.directory(), new Random(0));
        return procedure.actions().stream()
                .filter(act -> act.message() != null && awaited.contains(act.message()))
                .anyMatch(act -> Arrays.stream(Role.values())
                        .flatMap(role -> people.at(file, role).stream())
                        .anyMatch(user ->
                                rooms.acts().possible(file, user, act.key()).isPresent()));
    }

    private Optional<Fault> closed(CaseFile file, List<CaseTask> tasks) {
        var standing = rooms.engine().standing(caseId);
        if (!standing.stream().allMatch(this::serving) || !standing.isEmpty() && tasks.isEmpty()) {
            return fault(Kind.DEAD_END, "closed, and its model still stands at " + standing);
        }
        return rooms.deadlines().ofCase(caseId).stream()
                .filter(clock -> !clock.ended() && !outlives(clock))
                .findFirst()
                .map(clock -> new Fault(
                        Kind.OPEN_CLOCK,
                        "closed as %s, and %s is %s".formatted(file.outcome(), clock.key(), clock.state())))
                .or(() -> new Told(rooms.deadlines(), trail.reached()).missing(file));
    }

    /** What an act has issued is still served when the case is closed, as somebody's task. */
    private boolean serving(String element) {
        return procedure.service() != null && element.startsWith(procedure.service() + "/") || outlasting(element);
    }

    /** What stands beside the course of the case neither leads it on nor keeps it from being closed. */
    private boolean outlasting(String element) {
        return procedure.outlasting().stream().anyMatch(model -> element.startsWith(model + "/"));
    }

    /** A party's own periods run on, and what the law says is owed after the case. */
    private boolean outlives(Deadline clock) {
        var limit = rooms.limits().byRule(clock.rule(), clock.startedOn());
        return limit.outlivesCase()
                || limit.party().equals("applicant")
                || limit.party().equals("third-party");
    }

    private static Optional<Fault> fault(Kind kind, String found) {
        return Optional.of(new Fault(kind, found));
    }
}
