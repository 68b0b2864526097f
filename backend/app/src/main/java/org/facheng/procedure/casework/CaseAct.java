package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/** A kind of act at a case that does more than deliver a message. Any procedure may declare it under its key. */
interface CaseAct {

    String action();

    void perform(CaseFile file, User user, JsonNode form);
}
