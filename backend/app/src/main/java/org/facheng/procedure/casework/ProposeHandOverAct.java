package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 提出移交: somebody else is asked to answer for the case; the one who has it keeps it until that person agrees. */
@Component
class ProposeHandOverAct implements CaseAct {

    private final HandOvers handOvers;
    private final Procedures procedures;
    private final Directory directory;

    ProposeHandOverAct(HandOvers handOvers, Procedures procedures, Directory directory) {
        this.handOvers = handOvers;
        this.procedures = procedures;
        this.directory = directory;
    }

    @Override
    public String action() {
        return "hand-over";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return handOvers.mayPropose(file, user) && !handOvers.receivers(file).isEmpty()
                ? Optional.of(declared)
                : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var rule = procedures.byKey(file.procedure(), file.lawVersion()).handOver();
        var to = directory.userByName(form.path("username").asString("")).orElseThrow(() -> Problems.invalid(
                        "unknown_user", "没有这个人员，请从名单中选择。", "No such person.")
                .at("/form/username", "请从名单中选择", "unknown"));
        handOvers.propose(
                file,
                user,
                to,
                form.path("reason").asString(""),
                form.path("basis").asString(""),
                handOvers.today().plusDays(rule.answerWithin()));
    }
}
