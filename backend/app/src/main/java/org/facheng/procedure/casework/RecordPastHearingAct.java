package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.hearing.Hearing;
import org.facheng.procedure.hearing.HearingBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 补记出庭情况: a hearing whose day had come when the case went on without its record, e.g. because the judgment came first. */
@Component
class RecordPastHearingAct implements CaseAct {

    private static final String FIELD = "hearing";

    private final HearingBook hearings;
    private final LeaderInCourt leader;
    private final OtherDefendantsLeader other;
    private final ThirdPartyInSuit thirdParty;

    RecordPastHearingAct(
            HearingBook hearings, LeaderInCourt leader, OtherDefendantsLeader other, ThirdPartyInSuit thirdParty) {
        this.hearings = hearings;
        this.leader = leader;
        this.other = other;
        this.thirdParty = thirdParty;
    }

    @Override
    public String action() {
        return "record-past-hearing";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var past = past(file);
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(thirdParty.offer(
                        file,
                        other.offer(
                                file,
                                leader.offer(
                                        file,
                                        Choices.in(declared, FIELD, past, Hearing::id, RecordPastHearingAct::words),
                                        "cameName",
                                        "camePost"))));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = past(file).stream()
                .filter(hearing -> hearing.id().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "no_such_hearing", "没有这次需要补记的开庭。", "No such hearing waits to be recorded.")
                        .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
        other.require(file, form);
        thirdParty.require(file, form);
        boolean held = form.path("held").asString("").equals("held");
        if (form.path("principal").asString("").equals("appeared")) {
            leader.requireEligible(file, form, "cameName");
        }
        hearings.recordPast(file, chosen, held, form);
    }

    private List<Hearing> past(CaseFile file) {
        return hearings.of(file.id()).stream()
                .filter(hearing -> hearing.state() == Hearing.State.UNRECORDED)
                .toList();
    }

    private static String words(Hearing hearing) {
        return "%s %s".formatted(hearing.on(), hearing.place() == null ? "" : hearing.place());
    }
}
