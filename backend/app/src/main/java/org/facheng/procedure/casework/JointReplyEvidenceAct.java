package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记其他被申请人补交的证据、依据: whether it came in that one's time is seen when the decision is drafted (行政复议法第七十条). */
@Component
class JointReplyEvidenceAct implements CaseAct {

    private static final String FIELD = "party";

    private final EvidenceOfForms evidence;
    private final ReplyPeriods periods;
    private final Clock clock;

    JointReplyEvidenceAct(EvidenceOfForms evidence, ReplyPeriods periods, Clock clock) {
        this.evidence = evidence;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "submit-joint-reply-evidence";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var replied = replied(file);
        return replied.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, replied, Party::id, Party::name));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_reply_yet} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var whose = replied(file).stream()
                .filter(party -> party.id().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid("no_reply_yet", "该机关还没有答复，证据、依据请与答复一并登记。", "It has not replied yet.")
                                .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
        Stream.of("receivedOn", "postedOn")
                .filter(form::hasNonNull)
                .forEach(field -> DayOnRecord.require(file, form, field, clock));
        evidence.ofRespondent(file, user, form.path("evidence"), whose.name());
    }

    private List<Party> replied(CaseFile file) {
        return periods.ofOthers(file).stream()
                .filter(one ->
                        one.period().filter(period -> period.metOn() != null).isPresent())
                .map(ReplyPeriods.OfOne::respondent)
                .toList();
    }
}
