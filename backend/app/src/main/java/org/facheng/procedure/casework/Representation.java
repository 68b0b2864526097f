package org.facheng.procedure.casework;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/**
 * For which parties of a case somebody acts: a citizen for those of the account and those the account acts for, a respondent's staff for
 * those that are its units.
 */
@Component
public class Representation {

    private final Cases cases;
    private final Permissions permissions;
    private final Directory directory;

    Representation(Cases cases, Permissions permissions, Directory directory) {
        this.cases = cases;
        this.permissions = permissions;
        this.directory = directory;
    }

    /** Ids of the parties. */
    public Set<String> of(CaseFile file, User user) {
        var units = permissions.answeringUnits(user);
        var ties = new PartyTies(cases.parties(file.id()));
        return ties.parties().stream()
                .filter(party -> user.id().equals(party.userId())
                        || party.answering() && party.unitId() != null && units.contains(party.unitId()))
                .flatMap(party -> concerning(ties, party))
                .map(Party::id)
                .collect(Collectors.toSet());
    }

    /** Whether a citizen acts on the side of the applicants; who only takes part as a third party does what is open to those. */
    public boolean applying(CaseFile file, User user) {
        var ties = new PartyTies(cases.parties(file.id()));
        return user.id().equals(file.filedByUserId())
                || ties.parties().stream().anyMatch(party -> user.id().equals(party.userId()) && ties.applying(party));
    }

    /** Accounts of those who took part in the case, and never on the side of the applicants. */
    public Set<String> others(CaseFile file) {
        var ties = new PartyTies(cases.everParties(file.id()));
        var bySide = ties.parties().stream()
                .filter(party -> party.userId() != null)
                .collect(Collectors.partitioningBy(
                        ties::applying, Collectors.mapping(Party::userId, Collectors.toSet())));
        return bySide.get(false).stream()
                .filter(id -> !bySide.get(true).contains(id) && !id.equals(file.filedByUserId()))
                .flatMap(id -> directory.user(id).stream())
                .map(User::username)
                .collect(Collectors.toSet());
    }

    /** The party, those it acts for, and those who receive for it. */
    private static Stream<Party> concerning(PartyTies ties, Party party) {
        var standsFor =
                Stream.concat(Stream.of(party), ties.principals(party).stream()).toList();
        var byLaw = standsFor.stream().flatMap(each -> ties.statutoryAgents(each).stream());
        return Stream.concat(
                Stream.concat(standsFor.stream(), byLaw),
                standsFor.stream().anyMatch(Party::applicant) ? ties.representatives().stream() : Stream.empty());
    }
}
