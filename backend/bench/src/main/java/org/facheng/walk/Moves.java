package org.facheng.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.inbox.CaseTasks.CaseTask;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.casework.PossibleAct;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.form.RandomForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What may happen to the case of one walk: somebody completes a task, somebody acts at the case, time passes. */
final class Moves {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST_WAIT = 15;
    private static final int LONGEST_JUMP = 400;
    private static final int FORMS_TRIED = 6;

    private final Rooms rooms;
    private final ProcedureDefinition procedure;
    private final Random random;
    private final People people;
    private final List<String> names;
    private final Trail trail;
    private final String caseId;

    Moves(
            Rooms rooms,
            ProcedureDefinition procedure,
            Random random,
            People people,
            List<String> names,
            Trail trail,
            String caseId) {
        this.rooms = rooms;
        this.procedure = procedure;
        this.random = random;
        this.people = people;
        this.names = names;
        this.trail = trail;
        this.caseId = caseId;
    }

    /** One move; what is refused with a sentence for the person was no move, and is told so. */
    boolean any() {
        var tasks = tasks();
        int of10 = random.nextInt(10);
        if (!tasks.isEmpty() && of10 < 6) {
            return complete(tasks.get(random.nextInt(tasks.size())));
        }
        return of10 < 8 ? act() : time();
    }

    private List<CaseTask> tasks() {
        return rooms.tasks().open(caseId).stream()
                .sorted(Comparator.comparing(CaseTask::key).thenComparing(task -> String.valueOf(task.document())))
                .toList();
    }

    private boolean complete(CaseTask task) {
        var performer = people.performer(task);
        if (performer.isEmpty()) {
            return false;
        }
        var declared = procedure.task(task.key());
        var outcomes = List.copyOf(declared.outcomes().keySet());
        var outcome = outcomes.get(random.nextInt(outcomes.size()));
        var file = rooms.cases().byId(caseId);
        return tried(performer.get(), task.key() + "=" + outcome, () -> {
            var form = form(
                    declared.form() == null ? null : rooms.taskForms().schema(file, declared),
                    declared.form() == null ? null : rooms.prefill().of(file, declared),
                    outcome);
            rooms.tasks().complete(task.id(), outcome, form);
        });
    }

    private boolean act() {
        var file = rooms.cases().byId(caseId);
        var roles = Role.values();
        var actor = people.at(file, roles[random.nextInt(roles.length)]);
        if (actor.isEmpty()) {
            return false;
        }
        var possible = rooms.acts().possible(file, actor.get());
        return !possible.isEmpty() && act(actor.get(), possible.get(random.nextInt(possible.size())));
    }

    private boolean act(User actor, PossibleAct act) {
        var declared = procedure.action(act.action()).orElseThrow();
        return tried(actor, act.action(), () -> rooms.acts()
                .perform(caseId, act.action(), actor, form(act.schema(), null, null), uploads(actor, declared)));
    }

    private List<String> uploads(User actor, ActionDefinition act) {
        return act.material() == null ? List.of() : Upload.of(rooms, actor, random);
    }

    /** Tries with different forms: which answers fit the case is for the guards to say. */
    private boolean tried(User actor, String what, Runnable attempt) {
        ProblemException last = null;
        for (int i = 0; i < FORMS_TRIED; i++) {
            try {
                rooms.flows().sinceLast();
                rooms.acting().as(actor, attempt);
                trail.done("%s by %s".formatted(what, actor.username()));
                trail.reached(what);
                rooms.flows().sinceLast().forEach(trail::reached);
                return true;
            } catch (ProblemException e) {
                if (e.status() >= 500) {
                    throw e;
                }
                last = e;
                if (e.status() != 422) {
                    break;
                }
            }
        }
        trail.refused(what, last.code());
        return false;
    }

    private JsonNode form(JsonNode schema, JsonNode begun, String outcome) {
        var data = begun instanceof ObjectNode given && random.nextInt(4) > 0
                ? given.deepCopy()
                : JsonMapper.shared().createObjectNode();
        if (schema == null) {
            return data;
        }
        boolean asked = outcome != null && schema.path("properties").has("outcome");
        if (asked) {
            data.put("outcome", outcome);
        }
        return new RandomForm(random, LocalDate.now(rooms.clock()), names)
                .fill(schema, data)
                .map(filled -> asked ? filled.put("outcome", outcome) : filled)
                .orElseThrow(() -> new IllegalStateException("No data found for the form " + schema.path("$id")));
    }

    /** To the last day of a running limit, the day after, or any day soon. */
    boolean time() {
        var today = LocalDate.now(rooms.clock());
        var last = rooms.deadlines().ofCase(caseId).stream()
                .filter(Deadline::running)
                .map(Deadline::due)
                .filter(day -> day != null && day.isAfter(today) && day.isBefore(today.plusDays(LONGEST_JUMP)))
                .distinct()
                .sorted()
                .toList();
        var to = last.isEmpty() || random.nextBoolean()
                ? today.plusDays(1L + random.nextInt(LONGEST_WAIT))
                : last.get(random.nextInt(last.size())).plusDays(random.nextInt(2));
        rooms.flows().sinceLast();
        morningOf(to);
        trail.done("a new day");
        rooms.flows().sinceLast().forEach(trail::reached);
        return true;
    }

    /** Everything due by then is done. */
    void morningOf(LocalDate day) {
        rooms.clock().set(day.atTime(MORNING).atZone(rooms.clock().getZone()).toInstant());
        rooms.passingTime().catchUp();
    }

    CaseFile file() {
        return rooms.cases().byId(caseId);
    }
}
