package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Corrections;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 提出更正: the day of a recorded fact was wrong. Nothing moves until somebody else has decided. */
@Component
class ProposeCorrectionAct implements CaseAct {

    private static final String FIELD = "fact";

    private final Corrections corrections;
    private final CorrectionProposals proposals;

    ProposeCorrectionAct(Corrections corrections, CorrectionProposals proposals) {
        this.corrections = corrections;
        this.proposals = proposals;
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
        proposals.tell(
                file,
                user,
                corrections.propose(
                        file.id(),
                        position(form),
                        LocalDate.parse(form.path("onDay").asString()),
                        form.path("reason").asString(""),
                        form.path("proof").asString(""),
                        user.username()));
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
