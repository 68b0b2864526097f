package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Ground;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 中止: the limits the ground stops stand still until the case is taken up again; people go on working. */
@Component
class SuspendAct implements CaseAct {

    private final Stops stops;
    private final StoppingGrounds grounds;
    private final Clock clock;

    SuspendAct(Stops stops, StoppingGrounds grounds, Clock clock) {
        this.stops = stops;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "suspend";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return stops.suspendedSince(file.id()).isPresent()
                ? Optional.empty()
                : grounds.offer(file, Ground.Kind.SUSPENSION, declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        stops.suspendedSince(file.id()).ifPresent(since -> {
            throw Problems.conflict(
                    "suspended_already", "本案自%s起已经中止。".formatted(since), "Suspended since %s.".formatted(since));
        });
        Stream.of("applicantConsentedOn", "respondentConsentedOn")
                .filter(form::hasNonNull)
                .forEach(field -> DayOnRecord.require(file, form, field, clock));
        stops.suspend(
                file.id(),
                grounds.chosen(file, Ground.Kind.SUSPENSION, form),
                LocalDate.parse(form.path("from").asString()),
                form.path("reason").asString(""));
    }
}
