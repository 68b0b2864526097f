package org.facheng.procedure.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.casefile.PartyTies;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.CaseTitle;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.Readdressing;
import org.facheng.procedure.casework.SettledGrounds;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 变更当事人: somebody takes over the place of a party that has died, ended or lost its powers, or acts for one that has lost capacity
 * (行政复议法第十四条第二款、第三款，第十九条第四款). A suspension that waited for this ends with it (第三十九条第二款).
 */
@Component
class ChangePartyAct implements CaseAct {

    private static final String FIELD = "party";
    private static final String INCAPABLE = "incapable";
    private static final String BASIS = "行政复议法第十四条第二款、第三款，第十九条第四款";
    private static final LocalText BECAUSE = new LocalText("参加行政复议的人已经确定", "It is settled who takes part");

    /** What has happened → the ground of the suspension that waits for somebody to take part. */
    private static final Map<String, String> SUSPENDED_FOR =
            Map.of("died", "applicant-deceased", INCAPABLE, "applicant-incapable", "ended", "organisation-ended");

    private final Cases cases;
    private final People people;
    private final PartyChoice parties;
    private final CaseTitle title;
    private final SettledGrounds settled;
    private final Readdressing readdressing;
    private final Deadlines deadlines;
    private final PartyJournal journal;

    ChangePartyAct(
            Cases cases,
            People people,
            PartyChoice parties,
            CaseTitle title,
            SettledGrounds settled,
            Readdressing readdressing,
            Deadlines deadlines,
            PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.parties = parties;
        this.title = title;
        this.settled = settled;
        this.readdressing = readdressing;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "change-party";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(PartyChoice.offer(declared, FIELD, changeable(file)));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var party = PartyChoice.chosen(form, FIELD, changeable(file));
        var what = form.path("what").asString("");
        PartyEvents.require(party, what);
        var named = named(form);
        if (what.equals(INCAPABLE)) {
            represent(file, party, named);
        } else {
            succeed(file, party, named);
        }
        var names = named.stream().map(Person::name).collect(Collectors.joining("、"));
        journal.write(
                file,
                (what.equals(INCAPABLE) ? "%s%s由法定代理人%s代为参加行政复议" : "%s%s由%s承受")
                        .formatted(PartyRoles.nameOf(party.role()), party.name(), names),
                BASIS);
        if (SUSPENDED_FOR.containsKey(what) && party.applicant()) {
            settled.settle(file, SUSPENDED_FOR.get(what), party.id(), BECAUSE, user);
        }
    }

    /** What was on its way to the party goes to the first of those who act for it now. */
    private void represent(CaseFile file, Party party, List<Person> named) {
        var agents = new ArrayList<Party>();
        named.forEach(agent -> {
            agent.details().put(PartyTies.PRINCIPAL, party.id());
            agents.add(cases.addParty(file.id(), agent.as("statutory-agent")));
        });
        readdressing.of(file, party, agents.get(0));
    }

    /**
     * The first takes the place, the others come beside; what was on its way goes to each of them, and what runs already runs for each. Who acted for the one before acts for
     * nobody any more and receives nothing for it.
     */
    private void succeed(CaseFile file, Party party, List<Person> successors) {
        var received = new ArrayList<>(List.of(party));
        new PartyTies(cases.parties(file.id()))
                .actingFor(party)
                .filter(acting -> party.id().equals(PartyDetails.of(acting, PartyTies.PRINCIPAL)))
                .forEach(acting -> {
                    readdressing.of(file, acting, party);
                    cases.leave(acting);
                    received.add(acting);
                });
        if (!party.respondent()) {
            successors.forEach(person -> follows(person, party));
        }
        var first = successors.get(0);
        cases.succeed(
                (party.respondent() && !answers(file, party) ? first.onPaper() : first).inPlaceOf(party, party.role()));
        successors.stream()
                .skip(1)
                .map(person -> party.respondent() ? person.onPaper() : person)
                .map(person -> cases.addParty(file.id(), person.as(party.role())))
                .forEach(other -> {
                    readdressing.also(file, party, other);
                    received.forEach(before -> deadlines.share(file.id(), before.id(), other.id()));
                });
        title.rename(file, party.name(), successors.get(0).name());
    }

    /** Letters say in whose place it stands, as where it applied so. */
    private static void follows(Person successor, Party before) {
        successor
                .details()
                .putObject(PartyTies.PREDECESSOR)
                .put("name", before.name())
                .put(
                        PartyTies.RELATION,
                        successor.details().path(PartyTies.RELATION).asString(""));
    }

    /** Of several respondents one answers in the system; whoever succeeds another one is written to as that one was. */
    private boolean answers(CaseFile file, Party party) {
        return Respondents.of(file, cases.parties(file.id()))
                .leading()
                .filter(leading -> leading.id().equals(party.id()))
                .isPresent();
    }

    private List<Person> named(JsonNode form) {
        var named = new ArrayList<Person>();
        for (int i = 0; i < form.path("successors").size(); i++) {
            named.add(people.read(form, "/successors/" + i));
        }
        return named;
    }

    private List<Party> changeable(CaseFile file) {
        return parties.of(file, "applicant", "respondent", "third-party");
    }
}
