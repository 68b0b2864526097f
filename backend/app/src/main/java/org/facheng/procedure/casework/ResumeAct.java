package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 恢复: what stood still counts on, once the last ground has gone (行政复议法第三十九条第二款). */
@Component
class ResumeAct implements CaseAct {

    private final Stops stops;
    private final StandingGrounds standing;
    private final OwedReviews reviews;

    ResumeAct(Stops stops, StandingGrounds standing, OwedReviews reviews) {
        this.stops = stops;
        this.standing = standing;
        this.reviews = reviews;
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
        reviews.requireNone(file);
        standing.requireNone(file);
        stops.resume(
                file.id(),
                LocalDate.parse(form.path("on").asString()),
                form.path("reason").asString(""));
    }
}
