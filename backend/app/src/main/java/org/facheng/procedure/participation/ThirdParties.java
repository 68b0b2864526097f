package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** 第三人: whoever has an interest in the act or in the outcome and takes part in the case (行政复议法第十六条第一款). */
@Component
class ThirdParties {

    private static final String ROLE = "third-party";

    private final Cases cases;
    private final PartyJournal journal;

    ThirdParties(Cases cases, PartyJournal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * Takes the place of the one the application named, where it is the same.
     *
     * @param why 通知参加 or 申请参加
     * @throws org.facheng.platform.ProblemException 422 {@code party_already} for somebody who is a party
     */
    void join(CaseFile file, Person person, String why) {
        var parties = cases.parties(file.id());
        if (parties.stream().anyMatch(party -> isParty(party) && person.mayBe(party))) {
            throw Problems.invalid("party_already", "%s已经是本案当事人。".formatted(person.name()), "A party already.")
                    .at("/form/name", "已经是本案当事人", "a party already");
        }
        parties.stream()
                .filter(party -> party.role().equals("interested-party") && person.mayBe(party))
                .findFirst()
                .ifPresentOrElse(
                        named -> cases.succeed(person.inPlaceOf(named, ROLE)),
                        () -> cases.addParty(file.id(), person.as(ROLE)));
        journal.write(file, "%s作为第三人参加行政复议（%s）".formatted(person.name(), why), "行政复议法第十六条第一款");
    }

    private static boolean isParty(Party party) {
        return party.applicant() || party.respondent() || party.role().equals(ROLE);
    }
}
