package org.facheng.procedure.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.User;
import org.facheng.procedure.casework.Representation;
import org.springframework.stereotype.Component;

/**
 * The clocks of a case a citizen reads: those of the case as a whole and of the authorities in it, and of the people in it only the own. When somebody
 * else who applies received what was written to him, and until when he may ask or sue, is between him and the body; and each has only his own days
 * (信访工作条例第三十五条、第三十六条第一款；行政诉讼法第四十五条).
 */
@Component
public class CitizenClocks {

    private static final Set<String> PEOPLE = Set.of(
            "applicant",
            "left-applicant",
            "former-applicant",
            "third-party",
            "interested-party",
            "declined",
            "representative",
            "agent",
            "statutory-agent");

    private final Cases cases;
    private final DeadlineViews deadlines;
    private final Representation representation;

    CitizenClocks(Cases cases, DeadlineViews deadlines, Representation representation) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.representation = representation;
    }

    public List<DeadlineView> of(CaseFile file, User citizen) {
        var others = others(file, citizen);
        return deadlines.statutory(file.id()).stream()
                .filter(clock -> clock.partyId() == null || !others.contains(clock.partyId()))
                .toList();
    }

    /** Everybody who is or was in the case, and is neither this citizen nor received for him, nor left him the place. */
    private Set<String> others(CaseFile file, User citizen) {
        var now = cases.parties(file.id());
        var ids = representation.of(file, citizen);
        var own = now.stream().filter(party -> ids.contains(party.id())).toList();
        var ties = new PartyTies(now);
        return cases.everParties(file.id()).stream()
                .filter(party -> PEOPLE.contains(party.role()))
                .filter(party -> own.stream().noneMatch(mine -> concerns(ties, party, mine)))
                .map(Party::id)
                .collect(Collectors.toSet());
    }

    private static boolean concerns(PartyTies ties, Party party, Party mine) {
        return party.id().equals(mine.id()) || ties.represented(party).contains(mine) || PartyTies.follows(mine, party);
    }
}
