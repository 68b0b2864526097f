package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.FactCorrectionProposed;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 提出更正: the day of a recorded fact was wrong. Nothing moves until somebody else has decided. */
@Component
class ProposeCorrectionAct implements CaseAct {

    private static final String FIELD = "fact";

    private final Corrections corrections;
    private final CorrectionTexts texts;
    private final Permissions permissions;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ProposeCorrectionAct(
            Corrections corrections,
            CorrectionTexts texts,
            Permissions permissions,
            Journal journal,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.texts = texts;
        this.permissions = permissions;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public String action() {
        return "correct-fact";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var facts = corrections.facts(file.id());
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Choices.in(declared, FIELD, facts, fact -> String.valueOf(fact.position()), fact -> "%s：%s"
                                .formatted(fact.name(), fact.on())));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var proposal = corrections.propose(
                file.id(),
                position(form),
                LocalDate.parse(form.path("onDay").asString()),
                form.path("reason").asString(""),
                form.path("proof").asString(""),
                user.username());
        var actor = permissions
                .role(user, Action.DEADLINE_CORRECT, file.scope())
                .map(user::actor)
                .orElseThrow(Problems::forbidden);
        journal.append(
                Act.of(file.id(), actor, "deadline.correction-proposed", "提出更正，待决定：" + texts.of(file.id(), proposal)));
        events.publishEvent(new FactCorrectionProposed(file.id(), texts.of(file.id(), proposal)));
    }

    private static int position(JsonNode form) {
        try {
            return Integer.parseInt(form.path(FIELD).asString(""));
        } catch (NumberFormatException e) {
            throw Problems.invalid("unknown_fact", "本案没有记录这一事实，请从列表中选择。", "The case has no such fact.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }
}
