package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/**
 * A matter as it comes in.
 *
 * @param procedure key of the procedure
 * @param channel as in the closed list of intake, e.g. portal, letter, visit
 * @param receivedOn day of receipt; never after today
 * @param receivedBy name of the unit that received it; null: the ministry
 * @param form the matter in the shape of intake
 * @param filer the citizen who files, or the member of staff who registers or imports
 * @param imported whether the day of receipt may lie in the past with limits already run out
 */
public record FilingRequest(
        String procedure,
        String channel,
        LocalDate receivedOn,
        String receivedBy,
        JsonNode form,
        List<String> uploadIds,
        User filer,
        boolean imported) {}
