package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Ground;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 不计入期限: the time something took, e.g. an appraisal, is left out of the limits it concerns. */
@Component
class ExcludePeriodAct implements CaseAct {

    private final Stops stops;
    private final StoppingGrounds grounds;

    ExcludePeriodAct(Stops stops, StoppingGrounds grounds) {
        this.stops = stops;
        this.grounds = grounds;
    }

    @Override
    public String action() {
        return "exclude-period";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return grounds.offer(file, Ground.Kind.EXCLUSION, declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        stops.exclude(
                file.id(),
                grounds.chosen(file, Ground.Kind.EXCLUSION, form),
                LocalDate.parse(form.path("from").asString()),
                LocalDate.parse(form.path("through").asString()),
                form.path("reason").asString(""));
    }
}
