package org.facheng.procedure.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.EngineTimers;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.CaseTitle;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 变更被申请人 after the acceptance (行政复议法第十九条、第三十条第一款第一项): another takes the place of who was named wrongly, and starts anew. The one before
 * leaves with its periods, and what it handed in stays on record.
 */
@Component
class ChangeRespondentAct implements CaseAct {

    private static final String FIELD = "party";
    private static final String LEFT = "respondent-dropped";
    private static final List<String> REPLYING = List.of("reply", "reply-simplified");

    private final Cases cases;
    private final AgreedRespondent agreed;
    private final PartyChoice parties;
    private final People people;
    private final Deadlines deadlines;
    private final EngineTimers timers;
    private final CaseTitle title;
    private final PartyJournal journal;
    private final Clock clock;

    ChangeRespondentAct(
            Cases cases,
            AgreedRespondent agreed,
            PartyChoice parties,
            People people,
            Deadlines deadlines,
            EngineTimers timers,
            CaseTitle title,
            PartyJournal journal,
            Clock clock) {
        this.cases = cases;
        this.agreed = agreed;
        this.parties = parties;
        this.people = people;
        this.deadlines = deadlines;
        this.timers = timers;
        this.title = title;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "change-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return PartyChoice.offerAny(declared, FIELD, parties.respondents(file, party -> true));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code party_already}, {@code not_agreed}, {@code another_told} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var before = PartyChoice.chosen(form, FIELD, parties.respondents(file, party -> true));
        var named = people.read(form, "");
        if (cases.parties(file.id()).stream().anyMatch(party -> named.name().equals(party.name()))) {
            throw Problems.invalid("party_already", "%s已经是本案当事人。".formatted(named.name()), "A party already.")
                    .at("/form/name", "已经是本案当事人", "a party already");
        }
        agreed.require(file, before, named.name());
        boolean answersHere = file.answeredBy(before)
                || parties.respondents(file, party -> true).size() == 1;
        var now = cases.replaceParty(before, (answersHere ? named : named.onPaper()).as(before.role()));
        deadlines.record(file.id(), LEFT, LocalDate.now(clock), before.id(), null);
        waitForNobody(file);
        title.rename(file, before.name(), now.name());
        journal.write(
                file,
                "被申请人由%s变更为%s（%s）"
                        .formatted(
                                before.name(), now.name(), form.path("reason").asString()),
                "行政复议法第十九条");
    }

    /** Until the other has the copy no period for replying runs, and nothing that waits for its end is due. */
    private void waitForNobody(CaseFile file) {
        REPLYING.stream()
                .filter(limit -> deadlines
                        .find(file.id(), limit)
                        .filter(Deadline::running)
                        .isEmpty())
                .forEach(limit -> timers.project(file.id(), limit, null));
    }
}
