package org.facheng.procedure.participation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.FileAccess;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 推选、变更代表人: whom the applicants have chosen in writing to act for them all (行政复议法第十五条). The organ enters it when it has their letter:
 * none of them chooses for the others. What was served on the one before goes on for the one in his place; what of the file was open to him
 * does not.
 */
@Component
class ChangeRepresentativesAct implements CaseAct {

    private static final String ROLE = "representative";

    private final Cases cases;
    private final People people;
    private final FileAccess access;
    private final PartyJournal journal;

    ChangeRepresentativesAct(Cases cases, People people, FileAccess access, PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.access = access;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "change-representatives";
    }

    /** Only where several apply together. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return several(file) ? Optional.of(declared) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!several(file)) {
            throw Problems.conflict("single_applicant", "本案只有一名申请人，不需要推选代表人。", "There is one applicant only.");
        }
        var before = cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(ROLE))
                .toList();
        var chosen = new ArrayList<Person>();
        for (int i = 0; i < form.path("representatives").size(); i++) {
            var person = people.read(form, "/representatives/" + i);
            person.details().put(PartyTies.MANDATE, true);
            chosen.add(person);
        }
        replace(file, before, chosen);
        var names = chosen.stream().map(Person::name).collect(Collectors.joining("、"));
        journal.write(file, "申请人推选%s为代表人%s".formatted(names, formerly(before)), "行政复议法第十五条");
    }

    /** Who goes on keeps his place; the others take those that become free, in turn. */
    private void replace(CaseFile file, List<Party> before, List<Person> chosen) {
        var free = new ArrayDeque<>(before);
        var newcomers = new ArrayList<Person>();
        for (Person person : chosen) {
            var own = free.stream().filter(person::is).findFirst();
            own.ifPresentOrElse(
                    party -> {
                        free.remove(party);
                        cases.amendParty(person.inPlaceOf(party, ROLE));
                    },
                    () -> newcomers.add(person));
        }
        for (Person person : newcomers) {
            var place = free.poll();
            if (place == null) {
                cases.addParty(file.id(), person.as(ROLE));
            } else {
                var former = cases.succeed(person.inPlaceOf(place, ROLE));
                access.stayWith(file, former.id(), place.id());
            }
        }
        free.forEach(cases::leave);
    }

    private boolean several(CaseFile file) {
        var applicants =
                cases.parties(file.id()).stream().filter(Party::applicant).toList();
        return applicants.size() > 1 || applicants.stream().anyMatch(party -> "group".equals(party.kind()));
    }

    private static String formerly(List<Party> before) {
        return before.isEmpty()
                ? ""
                : "（原代表人：%s）".formatted(before.stream().map(Party::name).collect(Collectors.joining("、")));
    }
}
