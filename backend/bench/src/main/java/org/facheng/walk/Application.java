package org.facheng.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.definition.FormDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.walk.form.RandomForm;
import tools.jackson.databind.json.JsonMapper;

/** The matter a walk begins with: filed at the portal, registered at the counter, or brought in from another register. */
final class Application {

    private static final int TRIES = 60;
    private static final int LONGEST_HISTORY = 150;

    /** As in the closed list of intake, apart from the portal. */
    private static final List<String> CHANNELS =
            List.of("letter", "visit", "hotline", "fax", "minister-mailbox", "wechat", "transfer", "court-service");

    private final Rooms rooms;
    private final ProcedureDefinition procedure;
    private final Random random;
    private final People people;
    private final RandomForm forms;

    Application(Rooms rooms, ProcedureDefinition procedure, Random random, People people, RandomForm forms) {
        this.rooms = rooms;
        this.procedure = procedure;
        this.random = random;
        this.people = people;
        this.forms = forms;
    }

    /**
     * Tries until something is taken.
     *
     * @return the id of the case
     */
    String file(LocalDate today, Trail trail) {
        ProblemException last = null;
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                var request = request(today);
                var id = rooms.filing().file(request).caseId();
                trail.done("filed by %s through %s, received on %s%s"
                        .formatted(
                                request.filer().username(),
                                request.channel(),
                                request.receivedOn(),
                                request.imported() ? ", imported" : ""));
                return id;
            } catch (ProblemException e) {
                last = e;
                trail.refused("filing", e);
            }
        }
        throw new IllegalStateException("Nothing that was filed was taken", last);
    }

    private FilingRequest request(LocalDate today) {
        var atPortal = procedure.forms().get("application");
        var atCounter = procedure.forms().get("registration");
        if (atCounter == null || atPortal != null && random.nextInt(2) == 0) {
            return request(atPortal, "portal", today, people.citizen(), false);
        }
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        boolean imported = random.nextInt(6) == 0;
        return imported
                ? request(atCounter, channel, today.minusDays(random.nextInt(LONGEST_HISTORY)), staff(Role.ADMIN), true)
                : request(atCounter, channel, today.minusDays(random.nextInt(4)), staff(Role.REGISTRAR), false);
    }

    private FilingRequest request(
            FormDefinition form, String channel, LocalDate receivedOn, User filer, boolean imported) {
        var matter = forms.fill(form.schema(), JsonMapper.shared().createObjectNode())
                .orElseThrow(() -> new IllegalStateException("No data found for the form " + form.key()));
        matter.put("procedure", procedure.key()).put("channel", channel).put("receivedOn", receivedOn.toString());
        return new FilingRequest(
                procedure.key(), channel, receivedOn, null, matter, "/form", List.of(), filer, imported);
    }

    private User staff(Role role) {
        return people.staff(role).orElseThrow(() -> new IllegalStateException("Nobody is " + role));
    }
}
