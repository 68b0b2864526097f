package org.facheng.procedure.casework;

import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.deadline.Deadline;
import org.springframework.stereotype.Component;

/** Whose a period is that begins with the service of a document: one may have received for several. */
@Component
public class PeriodOwners {

    private final Cases cases;

    PeriodOwners(Cases cases) {
        this.cases = cases;
    }

    /** The applicants, where it runs for nobody in particular; else the one it runs for, or those for whom that one received. */
    public Stream<Party> of(CaseFile file, Deadline clock) {
        var ties = new PartyTies(cases.parties(file.id()));
        return clock.partyId() == null
                ? ties.parties().stream().filter(Party::applicant)
                : cases.everParties(file.id()).stream()
                        .filter(party -> party.id().equals(clock.partyId()))
                        .flatMap(party -> ties.represented(party).stream());
    }
}
