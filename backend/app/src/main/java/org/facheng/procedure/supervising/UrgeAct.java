package org.facheng.procedure.supervising;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 内部督办: the form says what gives rise to it now and which unit has the case; who answers for the case is told. */
@Component
class UrgeAct implements CaseAct {

    private final Triggers triggers;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    UrgeAct(Triggers triggers, Directory directory, ApplicationEventPublisher events) {
        this.triggers = triggers;
        this.directory = directory;
        this.events = events;
    }

    @Override
    public String action() {
        return "urge";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var form = (ObjectNode) declared.deepCopy();
        var fields = form.path("properties");
        directory.unit(file.accountableUnitId()).map(Unit::name).ifPresent(unit -> ((ObjectNode) fields.path("to"))
                .put("default", unit));
        var found = triggers.of(file);
        if (!found.isEmpty()) {
            ((ObjectNode) fields.path("trigger")).put("default", found.get(0));
            form.put(
                    "description",
                    "本案目前：" + String.join("、", found) + "。"
                            + form.path("description").asString(""));
        }
        return Optional.of(form);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        events.publishEvent(new CaseAsked(
                file.id(),
                "内部督办（%s），请于%s（含当日）前反馈"
                        .formatted(
                                form.path("trigger").asString(),
                                Dates.zh(LocalDate.parse(form.path("answerBy").asString())))));
    }
}
