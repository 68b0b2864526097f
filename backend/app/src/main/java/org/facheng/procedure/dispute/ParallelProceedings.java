package org.facheng.procedure.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.ActNumbers.Challenged;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.advice.MatterContext.KnownSuit;
import org.springframework.stereotype.Component;

/** What one case of this body about an act stands against another: reconsideration or a suit of the same person, never both. */
@Component
public class ParallelProceedings {
    private static final String RECONSIDERATION = "reconsideration";
    private static final String SUIT = "litigation";
    /** Registered with the suits, and none of ours: a suggestion of the procuratorate (行政诉讼法第二十五条第四款), or a letter in a suit of others. */
    private static final List<String> NO_SUIT = List.of("procurator-suggestion-served", "not-a-party");

    private static final String ACCEPTED = "accepted";
    private static final String WITHDRAWN = "withdrawal-permitted";
    private static final String TERMINATED = "terminated";
    private static final String CANCELLED = "cancelled";
    private static final Set<String> DECIDING = Set.of("decide-ordinary", "decide-simplified", "decide-converted");

    private final SameAct sameAct;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Directory directory;

    ParallelProceedings(SameAct sameAct, Cases cases, Deadlines deadlines, Directory directory) {
        this.sameAct = sameAct;
        this.cases = cases;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /**
     * The reconsideration this body has accepted of one of these people about this act, and had not decided on that day: during its period
     * nobody may sue (行政复议法第二十九条第一款，法释〔2018〕1号第五十七条). Once the period is over without a decision, anybody may
     * (行政诉讼法第四十五条).
     *
     * @param body any unit of it
     * @param suedOn the day of the suit
     */
    public Optional<CaseFile> pendingReconsideration(
            Unit body, Collection<String> numbers, Collection<String> people, LocalDate suedOn) {
        return accepted(ofBody(body, numbers, people).filter(Challenged::open))
                .filter(caseId -> deciding(caseId, suedOn))
                .filter(caseId -> !leftOnly(caseId, people))
                .findFirst()
                .map(cases::byId);
    }

    /** Whether all of these people who applied have left it: who has withdrawn may sue (法释〔2018〕1号第五十八条). */
    private boolean leftOnly(String caseId, Collection<String> people) {
        return applicants(cases.everParties(caseId)).anyMatch(people::contains)
                && applicants(cases.parties(caseId)).noneMatch(people::contains);
    }

    private static Stream<String> applicants(List<Party> parties) {
        return parties.stream().filter(Party::applicant).map(Party::name);
    }

    /**
     * The reconsideration this body has accepted before of one of these people about this act, whatever became of it, the latest received first
     * (行政复议法第三十条第一款第七项).
     */
    public Optional<CaseFile> acceptedBefore(Unit body, Collection<String> numbers, Collection<String> people) {
        return accepted(ofBody(body, numbers, people)).findFirst().map(cases::byId);
    }

    private Stream<String> accepted(Stream<Challenged> challenged) {
        var reconsiderations = challenged
                .filter(one -> one.procedure().equals(RECONSIDERATION))
                .map(Challenged::caseId)
                .toList();
        var accepted = deadlines.casesWith(ACCEPTED, reconsiderations);
        return reconsiderations.stream().filter(accepted::contains);
    }

    /** Whether it was ended because its withdrawal was permitted (行政复议法第七十四条第二款). */
    public boolean withdrawn(CaseFile file) {
        return Stream.of(WITHDRAWN, TERMINATED)
                .allMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }

    /** A period that another track took the place of was cancelled, and says nothing. */
    private boolean deciding(String caseId, LocalDate on) {
        return deadlines.ofCase(caseId).stream()
                .filter(clock ->
                        DECIDING.contains(clock.key()) && !clock.state().equals(CANCELLED))
                .anyMatch(clock -> (clock.metOn() == null || on.isBefore(clock.metOn()))
                        && (clock.due() == null || !on.isAfter(clock.due())));
    }

    private Stream<Challenged> ofBody(Unit body, Collection<String> numbers, Collection<String> people) {
        return sameAct.challengedBy(numbers, people).stream()
                .filter(one -> !one.secret())
                .filter(one -> handledBy(body, one.handlingUnitId()));
    }

    private boolean handledBy(Unit body, String handlingUnitId) {
        return directory
                .unit(handlingUnitId)
                .filter(unit -> unit.bodyId().equals(body.bodyId()))
                .isPresent();
    }

    /**
     * The suit registered before that has the number of the court, or else that one of these people brought over one of these acts.
     *
     * @param courtNumber the number the court gave the case, or null
     */
    public Optional<KnownSuit> registered(
            Unit body, String courtNumber, Collection<String> numbers, Collection<String> people) {
        var sameNumber = courtNumber == null
                ? Stream.<CaseFile>empty()
                : sameAct.numbered(courtNumber).stream()
                        .filter(file -> file.procedure().equals(SUIT) && handledBy(body, file.handlingUnitId()))
                        .filter(file -> noSuits(List.of(file.id())).isEmpty());
        return sameNumber
                .findFirst()
                .map(file -> new KnownSuit(file.caseNo(), file.open(), true))
                .or(() -> suit(body, numbers, people).map(file -> new KnownSuit(file.caseNo(), file.open())));
    }

    /**
     * The suit of one of these people about this act that a court has served on this body, one that is open before one that has ended: nobody
     * may ask for reconsideration beside it (行政复议法第二十九条第二款).
     */
    public Optional<CaseFile> suit(Unit body, Collection<String> numbers, Collection<String> people) {
        var suits = ofBody(body, numbers, people)
                .filter(one -> one.procedure().equals(SUIT))
                .toList();
        var none = noSuits(suits.stream().map(Challenged::caseId).toList());
        return suits.stream()
                .filter(one -> !none.contains(one.caseId()))
                .max(Comparator.comparing(Challenged::open))
                .map(one -> cases.byId(one.caseId()));
    }

    private Set<String> noSuits(List<String> caseIds) {
        return NO_SUIT.stream()
                .flatMap(fact -> deadlines.casesWith(fact, caseIds).stream())
                .collect(Collectors.toSet());
    }
}
