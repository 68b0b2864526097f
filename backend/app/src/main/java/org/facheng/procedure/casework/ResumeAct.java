package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 恢复: what stood still counts on, once the last ground has gone (行政复议法第三十九条第二款). */
@Component
class ResumeAct implements CaseAct {

    private final Stops stops;
    private final StandingGrounds standing;
    private final StopEffects effects;

    ResumeAct(Stops stops, StandingGrounds standing, StopEffects effects) {
        this.stops = stops;
        this.standing = standing;
        this.effects = effects;
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
        standing.requireNone(file);
        if (effects.reviewOwed(file)) {
            throw Problems.conflict(
                    "review_owed",
                    "附带审查尚未完毕，案件不能恢复审理（第三十九条第一款第九项、第二款）。",
                    "The review of the documents is not done yet.");
        }
        stops.resume(
                file.id(),
                LocalDate.parse(form.path("on").asString()),
                form.path("reason").asString(""));
    }
}
