package org.facheng.walk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.definition.FormDefinition;
import org.facheng.walk.form.Names;
import org.facheng.walk.form.RandomForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody fills in a form and hands it in; told which fields are at fault, they are filled in anew and it is handed in again. What is refused
 * with a sentence for the person was no move; anything else that goes wrong is not caught here.
 *
 * @param what task and outcome, or act
 * @param form as it stands in this case; null where there is none
 * @param begun what stands in the form already, or null
 * @param outcome chosen at a task; null at an act
 */
record Attempt(
        Rooms rooms,
        Random random,
        Names names,
        Trail trail,
        String what,
        FormDefinition form,
        JsonNode begun,
        String outcome) {

    private static final int TRIES = 6;

    boolean by(User person, Consumer<JsonNode> handIn) {
        trail.trying(what);
        ProblemException refusal = null;
        var filled = first();
        for (int i = 0; i < TRIES; i++) {
            var handedIn = filled;
            try {
                rooms.flows().sinceLast();
                rooms.acting().as(person, () -> handIn.accept(handedIn));
                trail.done("%s by %s".formatted(what, person.username()));
                trail.reached(what);
                trail.went(rooms.flows().sinceLast());
                return true;
            } catch (ProblemException e) {
                if (e.status() >= 500) {
                    throw e;
                }
                refusal = e;
                var told = told(e);
                if (e.status() != 422 || told.isEmpty()) {
                    break;
                }
                filled = i % 4 == 3 ? first() : mended(filled, told);
            }
        }
        trail.refused(what, refusal);
        return false;
    }

    private ObjectNode first() {
        var data = begun instanceof ObjectNode given && random.nextInt(4) > 0
                ? given.deepCopy()
                : JsonMapper.shared().createObjectNode();
        return form == null ? data : inPlace(forms().fill(form.schema(), concluded(data)));
    }

    /** What was said of fields of this form; nothing where it is not the form that is at fault. */
    private Map<String, String> told(ProblemException refusal) {
        Map<String, String> told = new TreeMap<>();
        for (var error : refusal.errors()) {
            var steps = error.pointer().replaceFirst("^/form", "").split("/");
            if (form != null
                    && steps.length > 1
                    && form.schema().path("properties").has(steps[1])) {
                told.put(steps[1], error.zh());
            }
        }
        return told;
    }

    private ObjectNode mended(ObjectNode before, Map<String, String> told) {
        return inPlace(forms().mend(form.schema(), before, told));
    }

    /** As the page sends it: without what nobody asks for. */
    private ObjectNode inPlace(Optional<ObjectNode> filled) {
        var data = concluded(filled.orElseThrow(this::unfillable));
        return data.remove(form.outOfPlace(data));
    }

    /** What a form requires may depend on the outcome. */
    private ObjectNode concluded(ObjectNode data) {
        return outcome != null && form.schema().path("properties").has("outcome") ? data.put("outcome", outcome) : data;
    }

    private RandomForm forms() {
        return new RandomForm(random, LocalDate.now(rooms.clock()), names);
    }

    private IllegalStateException unfillable() {
        return new IllegalStateException(
                "No data found for the form " + form.schema().path("$id") + " with outcome " + outcome);
    }
}
