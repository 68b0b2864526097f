package org.facheng.procedure.above;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A changed opinion is carried out as often as one is changed, and late rather than not at all: while one is still owed (internal, 待确认). */
@Component
class CarryOutChangeAct implements CaseAct {

    private static final String LIMIT = "carry-out-change";

    private final Deadlines deadlines;

    CarryOutChangeAct(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return LIMIT;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared).filter(form -> deadlines.owed(file.id(), LIMIT));
    }
}
