package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/** A kind of act at a case that does more than deliver a message. Any procedure may declare it under its key. */
public interface CaseAct {

    String action();

    /**
     * The form as it is offered to this person now, e.g. with what there is to choose from; empty where there is nothing to do.
     *
     * @param declared as the procedure declares it
     */
    default Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared);
    }

    default void perform(CaseFile file, User user, JsonNode form) {}

    /** @param materials what came with it */
    default void perform(CaseFile file, User user, JsonNode form, List<Material> materials) {
        perform(file, user, form);
    }
}
