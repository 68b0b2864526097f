package org.facheng.procedure.petition;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 评价 (internal): each petitioner gives his marks, once, and nobody another's. */
@Component
class RateAct implements CaseAct {

    private static final String LIMIT = "rating";

    private final Cases cases;
    private final Deadlines deadlines;

    RateAct(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "rate";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = open(file, user);
        return open.isEmpty() ? Optional.empty() : Optional.of(WhichPetitioner.in(declared, open, several(file)));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party}, also for one who has given his marks */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        WhichPetitioner.require(form, open(file, user), several(file), "请从列表中选择评价的是谁；每名信访人评价一次。");
    }

    private boolean several(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).count() > 1;
    }

    /** Those who have not given their marks yet, for whom this person may. */
    private List<Party> open(CaseFile file, User user) {
        var clocks = deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(LIMIT) && clock.running())
                .toList();
        return EachForHimself.petitioners(cases.parties(file.id()), user).stream()
                .filter(party -> clocks.stream().anyMatch(clock -> of(clock, party)))
                .toList();
    }

    /** What was opened by an earlier version runs for all of them together. */
    private static boolean of(Deadline clock, Party party) {
        return clock.partyId() == null || clock.partyId().equals(party.id());
    }
}
