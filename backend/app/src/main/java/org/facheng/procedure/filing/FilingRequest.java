package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Action;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException.InputError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A matter as it comes in.
 *
 * @param procedure key of the procedure
 * @param channel as in the closed list of intake, e.g. portal, letter, visit
 * @param receivedOn day of receipt; never after today
 * @param receivedBy name of the unit that received it; null: the ministry
 * @param form the matter in the shape of intake
 * @param formAt JSON pointer to the matter in the request, for what is said of its inputs
 * @param filer the citizen who files, or the member of staff who registers or imports
 * @param imported whether the day of receipt may lie in the past with limits already run out
 * @param from the case of ours this one continues at another body, or null
 */
public record FilingRequest(
        String procedure,
        String channel,
        LocalDate receivedOn,
        String receivedBy,
        JsonNode form,
        String formAt,
        List<String> uploadIds,
        User filer,
        boolean imported,
        @Nullable CaseFile from) {

    /** Said beside the form where the request has one. */
    private static final Set<String> BESIDE_THE_FORM = Set.of("/procedure", "/channel", "/receivedOn", "/receivedBy");

    public FilingRequest(
            String procedure,
            String channel,
            LocalDate receivedOn,
            String receivedBy,
            JsonNode form,
            String formAt,
            List<String> uploadIds,
            User filer,
            boolean imported) {
        this(procedure, channel, receivedOn, receivedBy, form, formAt, uploadIds, filer, imported, null);
    }

    /** What whoever files must be allowed to do. */
    Action action() {
        return imported ? Action.CASE_IMPORT : filer.citizen() ? Action.CASE_FILE : Action.CASE_REGISTER;
    }

    /** Whether the system itself saw it come in. */
    boolean arrivedOnline() {
        return filer.citizen();
    }

    /** Where an input of the matter stands in the request. */
    InputError inRequest(InputError error) {
        var pointer = BESIDE_THE_FORM.contains(error.pointer()) ? error.pointer() : formAt + error.pointer();
        return new InputError(pointer, error.zh(), error.en());
    }
}
