package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 恢复: what stood still counts on. */
@Component
class ResumeAct implements CaseAct {

    private final Stops stops;

    ResumeAct(Stops stops) {
        this.stops = stops;
    }

    @Override
    public String action() {
        return "resume";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return stops.suspendedSince(file.id()).map(since -> declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        stops.resume(
                file.id(),
                LocalDate.parse(form.path("on").asString()),
                form.path("reason").asString(""));
    }
}
