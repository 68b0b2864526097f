package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Correction;
import org.facheng.deadline.Corrections;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 决定更正: somebody other than the proposer approves or rejects the right day, or the taking back of a stop; then the clocks follow. */
@Component
class DecideCorrectionAct implements CaseAct {

    private static final String FIELD = "correction";
    private static final String APPROVE = "approve";

    private final Corrections corrections;
    private final CorrectionTexts texts;
    private final Permissions permissions;
    private final Journal journal;
    private final ObjectProvider<CaseActs> acts;
    private final JsonMapper json;
    private final Clock clock;

    DecideCorrectionAct(
            Corrections corrections,
            CorrectionTexts texts,
            Permissions permissions,
            Journal journal,
            ObjectProvider<CaseActs> acts,
            JsonMapper json,
            Clock clock) {
        this.corrections = corrections;
        this.texts = texts;
        this.permissions = permissions;
        this.journal = journal;
        this.acts = acts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "decide-fact-correction";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = corrections.open(file.id());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Choices.in(declared, FIELD, open, Correction::id, proposal -> texts.of(file.id(), proposal)));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var id = form.path(FIELD).asString("");
        boolean approve = APPROVE.equals(form.path("decision").asString(""));
        var proposal = corrections.open(file.id()).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.conflict("already_decided", "这一更正已经决定，或者不在本案。", "Decided already."));
        var change = texts.change(file.id(), proposal);
        var actor = permissions
                .role(user, Action.DEADLINE_CORRECTION_DECIDE, file.scope())
                .map(user::actor)
                .orElseThrow(Problems::forbidden);
        var remark = form.path("remark").asString("");
        journal.append(Act.of(
                file.id(),
                actor,
                approve ? "deadline.corrected" : "deadline.correction-rejected",
                "%s%s%s".formatted(approve ? "批准更正：" : "不同意更正：", change, remark.isEmpty() ? "" : "（" + remark + "）")));
        if (approve) {
            endWaiting(file, proposal, user);
        }
        corrections.decide(file.id(), id, approve, remark, user.username());
    }

    /** A suspension that is taken back still stands in the models: they go on, and the parties, who were told of it, are told that they do. */
    private void endWaiting(CaseFile file, Correction proposal, User user) {
        var today = LocalDate.now(clock);
        corrections.stops(file.id()).stream()
                .filter(stop -> stop.id().equals(proposal.stop()) && stop.suspension() && stop.to() == null)
                .filter(stop -> stop.from().isBefore(today))
                .forEach(stop -> acts.getObject()
                        .follow(
                                file,
                                "resume",
                                user,
                                json.createObjectNode()
                                        .put("on", today.toString())
                                        .put("reason", "中止的记录有误，已经撤销：" + proposal.reason())));
    }
}
