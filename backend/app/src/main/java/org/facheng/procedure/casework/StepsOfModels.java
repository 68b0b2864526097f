package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.Role;
import org.facheng.procedure.ProcedureSteps;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StepDefinition;
import org.facheng.procedure.notification.CitizenNotices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StepsOfModels implements ProcedureSteps {

    private final Cases cases;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CaseDocuments documents;
    private final Procedures procedures;
    private final PartyChanges parties;
    private final CitizenNotices notices;
    private final List<LinkedOpening> openings;
    private final List<FactOfThoseThere> ofThoseThere;
    private final Journal journal;
    private final Clock clock;

    StepsOfModels(
            Cases cases,
            Deadlines deadlines,
            TimeLimits limits,
            CaseDocuments documents,
            Procedures procedures,
            PartyChanges parties,
            CitizenNotices notices,
            List<LinkedOpening> openings,
            List<FactOfThoseThere> ofThoseThere,
            Journal journal,
            Clock clock) {
        this.procedures = procedures;
        this.parties = parties;
        this.cases = cases;
        this.deadlines = deadlines;
        this.limits = limits;
        this.documents = documents;
        this.notices = notices;
        this.openings = openings;
        this.ofThoseThere = ofThoseThere;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Instant due(String caseId, String limit) {
        return limits.sleeps(cases.byId(caseId).procedure(), limit)
                ? deadlines.find(caseId, limit).map(Deadline::dueExclusive).orElse(null)
                : clockOf(caseId, limit).dueExclusive();
    }

    @Override
    public boolean runs(String caseId, String limit) {
        return deadlines.find(caseId, limit).filter(Deadline::running).isPresent();
    }

    @Override
    public boolean owed(String caseId, String limit) {
        return deadlines.owed(caseId, limit);
    }

    @Override
    public void lock(String caseId) {
        cases.lock(caseId);
    }

    @Override
    public void followCalendar(String caseId) {
        cases.lock(caseId);
        deadlines.followCalendar(caseId);
    }

    @Override
    public void recordFact(String caseId, String fact) {
        var file = cases.lock(caseId);
        var today = LocalDate.now(clock);
        deadlines.record(
                caseId,
                concerned(file, fact)
                        .map(party -> new NewFact(fact, today, party.orElse(null), null))
                        .toList());
    }

    /** Ids of the parties it concerns, each apart; one without an id where it concerns the case, or nobody of that role is in it. */
    private Stream<Optional<String>> concerned(CaseFile file, String fact) {
        var each = procedures.byKey(file.procedure(), file.lawVersion()).steps().values().stream()
                .filter(step -> step.each() != null && fact.equals(step.records()))
                .findFirst()
                .map(StepDefinition::each)
                .orElse(null);
        var ids = cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(each))
                .map(party -> Optional.of(party.id()))
                .toList();
        return ids.isEmpty() ? Stream.of(Optional.empty()) : ids.stream();
    }

    @Override
    public boolean stands(String caseId, String facts) {
        return Arrays.stream(facts.split("\\|"))
                .anyMatch(fact -> deadlines.fact(caseId, fact).isPresent() && forThoseThere(caseId, fact));
    }

    private boolean forThoseThere(String caseId, String fact) {
        return ofThoseThere.stream()
                .filter(known -> known.fact().equals(fact))
                .allMatch(known -> known.stands(cases.byId(caseId)));
    }

    @Override
    public void recordConsequence(String caseId, String fact, String limit) {
        var file = cases.lock(caseId);
        procedures.byKey(file.procedure(), file.lawVersion()).steps().values().stream()
                .filter(step -> fact.equals(step.records()) && limit.equals(step.asOfLimit()))
                .forEach(step -> parties.apply(file, step.parties()));
        deadlines.expire(caseId, limit, fact);
    }

    @Override
    public void draftDocument(String caseId, String document) {
        documents.draft(cases.lock(caseId), document);
    }

    @Override
    public void issueDocument(String caseId, String document) {
        documents.issue(cases.lock(caseId), document);
    }

    @Override
    public List<String> serveElectronically(String caseId, String document) {
        return documents.serveElectronically(cases.lock(caseId), document);
    }

    @Override
    public void concludeService(String caseId, String document, List<String> partyIds) {
        documents.concludeService(cases.lock(caseId), document, partyIds);
    }

    @Override
    public void notifyApplicants(String caseId) {
        notices.progress(cases.lock(caseId));
    }

    @Override
    public void openLinkedCase(String caseId) {
        var file = cases.lock(caseId);
        openings.stream()
                .filter(opening -> opening.procedure().equals(file.procedure()))
                .forEach(opening -> opening.open(file));
    }

    @Override
    public void escalate(String caseId, String role) {
        journal.append(Act.of(
                caseId,
                Actor.SYSTEM,
                "case.escalated",
                "应当提请%s关注".formatted(Role.valueOf(role).label())));
    }

    @Override
    public void close(String caseId, String outcome) {
        var file = cases.lock(caseId);
        documents.close(file);
        deadlines.closeAll(caseId);
        cases.close(caseId, outcome);
        journal.append(Act.of(
                caseId,
                Actor.SYSTEM,
                "case.closed",
                "案件办结（%s）：%s"
                        .formatted(
                                file.caseNo(),
                                procedures
                                        .byKey(file.procedure(), file.lawVersion())
                                        .closing(outcome))));
    }

    private Deadline clockOf(String caseId, String limit) {
        return deadlines
                .find(caseId, limit)
                .orElseThrow(() -> new IllegalStateException(
                        "No fact has started the clock of " + limit + "; a statutory date can't be guessed"));
    }
}
