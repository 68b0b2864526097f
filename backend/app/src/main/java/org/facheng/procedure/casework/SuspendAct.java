package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final ConcernedApplicants concerned;
    private final Clock clock;

    SuspendAct(Stops stops, StoppingGrounds grounds, ConcernedApplicants concerned, Clock clock) {
        this.stops = stops;
        this.grounds = grounds;
        this.concerned = concerned;
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
                : grounds.offer(file, Ground.Kind.SUSPENSION, concerned.offer(file, declared));
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
        var ground = grounds.chosen(file, Ground.Kind.SUSPENSION, form);
        stops.suspend(
                file.id(),
                ground,
                LocalDate.parse(form.path("from").asString()),
                concerned.chosen(file, ground, form, List.of()),
                form.path("reason").asString(""));
    }
}
