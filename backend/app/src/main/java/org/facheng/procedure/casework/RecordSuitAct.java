package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 登记起诉: a party went to court, in time or not (行政诉讼法第四十五条，行政复议法第三十四条). */
@Component
class RecordSuitAct implements CaseAct {

    private static final String FIELD = "party";
    private static final String SUING = "suing";
    private static final String SUED = "suit-filed";

    private final Cases cases;
    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final PeriodOwners owners;

    RecordSuitAct(
            Cases cases,
            AnswerMapper answers,
            JsonMapper json,
            Deadlines deadlines,
            TimeLimits limits,
            PeriodOwners owners) {
        this.cases = cases;
        this.answers = answers;
        this.json = json;
        this.deadlines = deadlines;
        this.limits = limits;
        this.owners = owners;
    }

    @Override
    public String action() {
        return "record-suit";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var parties = parties(file, answers.ofCase(file.id()));
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, parties, Party::id, Party::name));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = form.path(FIELD).asString("");
        var all = answers.ofCase(file.id());
        // This act stands among the answers already.
        if (parties(file, all.subList(0, all.size() - 1)).stream()
                .noneMatch(party -> party.id().equals(chosen))) {
            throw Problems.invalid("no_such_period", "这一当事人没有正在计算的起诉期限。", "No period for suing runs for this party.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        var on = LocalDate.parse(form.path("filedOn").asString());
        clocks(file)
                .filter(clock -> clock.metOn() == null)
                .filter(clock -> clock.partyId() != null && !clock.partyId().equals(chosen))
                .filter(clock ->
                        owners.of(file, clock).anyMatch(party -> party.id().equals(chosen)))
                .forEach(clock -> deadlines.record(file.id(), SUED, on, clock.partyId(), null));
    }

    /**
     * Those whose period for going to court has begun and who are not known to have gone. A period several share, as whoever received for
     * them all had it, is met by the first of them; the others are entered as well.
     */
    private List<Party> parties(CaseFile file, List<Answer> earlier) {
        var sued = earlier.stream()
                .filter(answer -> answer.key().equals(action()))
                .map(answer -> json.readTree(answer.form()).path(FIELD).asString(""))
                .toList();
        var open = clocks(file)
                .flatMap(clock -> {
                    var behind = owners.of(file, clock).toList();
                    return behind.stream()
                            .filter(party -> clock.metOn() == null || behind.size() > 1 && !sued.contains(party.id()));
                })
                .map(Party::id)
                .toList();
        return cases.parties(file.id()).stream()
                .filter(party -> open.contains(party.id()))
                .toList();
    }

    private Stream<Deadline> clocks(CaseFile file) {
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> limits.members(file.procedure(), SUING).contains(clock.key()));
    }
}
