package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/**
 * What is done about somebody who has not performed in time: offered while there is somebody, and of one of them.
 *
 * @param late who they are, by name
 */
record NonPerformerAct(String action, Function<CaseFile, List<String>> late, NonPerformers nonPerformers)
        implements CaseAct {

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return nonPerformers.offer(declared, late.apply(file));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        nonPerformers.require(form, late.apply(file));
    }
}
