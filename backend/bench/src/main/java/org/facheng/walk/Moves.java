package org.facheng.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.identity.User;
import org.facheng.inbox.CaseTasks.CaseTask;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.FormDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.form.Names;
import tools.jackson.databind.JsonNode;

/**
 * What may happen to the case of one walk: somebody completes a task, somebody acts at the case, time passes.
 *
 * @param actsOf20 how many moves of twenty are acts outside the tasks
 */
record Moves(
        Rooms rooms,
        ProcedureDefinition procedure,
        Random random,
        People people,
        Names names,
        Trail trail,
        String caseId,
        int actsOf20) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST_WAIT = 15;
    private static final int LONGEST_JUMP = 400;
    private static final int ACTS_LOOKED_AT = 6;
    private static final int ACTS_IN_NEED = 8;
    private static final int TIME_OF_20 = 16;

    /** What is chosen among other cases: which there are depends on the walks before, and a seed could not replay its walk. */
    private static final Set<String> AMONG_OTHERS = Set.of("join-cluster");

    /** @param urgent whether it is time for acts that move the course of the case on */
    boolean any(boolean urgent) {
        var tasks = tasks();
        int of20 = random.nextInt(20);
        if (of20 < actsOf20 || urgent && of20 < ACTS_IN_NEED) {
            return act(urgent);
        }
        return tasks.isEmpty() || of20 >= TIME_OF_20 ? time() : complete(any(tasks));
    }

    /** In an order that does not hang on ids, which are new in every walk. */
    private List<CaseTask> tasks() {
        var names = rooms.cases().everParties(caseId).stream()
                .collect(Collectors.toMap(Party::id, party -> party.role() + party.name()));
        return rooms.tasks().open(caseId).stream()
                .sorted(Comparator.comparing(CaseTask::key)
                        .thenComparing(task -> String.valueOf(task.document()))
                        .thenComparing(task -> String.valueOf(names.get(task.partyId()))))
                .toList();
    }

    private boolean complete(CaseTask task) {
        var performer = people.performer(task);
        if (performer.isEmpty()) {
            return false;
        }
        var declared = procedure.task(task.key());
        var outcome = any(List.copyOf(declared.outcomes().keySet()));
        var file = rooms.cases().byId(caseId);
        var begun = declared.form() == null ? null : rooms.prefill().of(file, declared);
        var asked = declared.form() == null
                ? null
                : new FormDefinition(
                        declared.form(),
                        rooms.taskForms().schema(file, declared, task.partyId()),
                        procedure.form(declared.form()).uiSchema());
        return attempt(task.key() + "=" + outcome, asked, begun, outcome)
                .by(performer.get(), form -> rooms.tasks().complete(task.id(), outcome, form));
    }

    /** The first of some acts drawn that has its place now. */
    private boolean act(boolean urgent) {
        var file = rooms.cases().byId(caseId);
        var acts = procedure.actions().stream()
                .filter(act -> !AMONG_OTHERS.contains(act.key()))
                .filter(act -> !urgent || act.message() != null || act.stop() != null)
                .toList();
        for (int i = 0; i < ACTS_LOOKED_AT; i++) {
            var act = any(acts);
            var actor = people.at(file, any(act.by()));
            var offered = actor.flatMap(user -> rooms.acts().possible(file, user, act.key()));
            if (offered.isPresent()) {
                var schema = offered.get().schema();
                var asked = schema == null
                        ? null
                        : new FormDefinition(act.key(), schema, offered.get().uiSchema());
                return attempt(act.key(), asked, null, null).by(actor.get(), form -> rooms.acts()
                        .perform(caseId, act.key(), actor.get(), form, papers(actor.get(), act)));
            }
        }
        return false;
    }

    private List<String> papers(User actor, ActionDefinition act) {
        return act.material() == null ? List.of() : Upload.of(rooms, actor, random);
    }

    private Attempt attempt(String what, FormDefinition form, JsonNode begun, String outcome) {
        return new Attempt(rooms, random, names, trail, what, form, begun, outcome);
    }

    /** To the last day of a running limit, the day after, or any day soon. */
    private boolean time() {
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
                : any(last).plusDays(random.nextInt(2));
        rooms.flows().sinceLast();
        morningOf(to);
        trail.done("time has passed");
        trail.went(rooms.flows().sinceLast());
        return true;
    }

    /** Everything due by then is done. */
    void morningOf(LocalDate day) {
        rooms.clock().set(day.atTime(MORNING).atZone(rooms.clock().getZone()).toInstant());
        rooms.passingTime().catchUp();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
