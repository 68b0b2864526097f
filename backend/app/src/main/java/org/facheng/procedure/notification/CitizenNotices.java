package org.facheng.procedure.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.LimitPassed;
import org.facheng.deadline.TimeLimits;
import org.facheng.document.DocumentIssued;
import org.facheng.document.DocumentServed;
import org.facheng.document.ServiceManner;
import org.facheng.identity.Role;
import org.facheng.notice.NewNotice;
import org.facheng.notice.Notices;
import org.facheng.procedure.FileAccessDecided;
import org.facheng.procedure.MessageAwaited;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells citizens, in the transaction of the act, what is served on them and what waits for them. The journal says who was told. */
@Component
public class CitizenNotices {

    private final Cases cases;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Notices notices;
    private final Journal journal;

    CitizenNotices(
            Cases cases,
            Procedures procedures,
            Deadlines deadlines,
            TimeLimits limits,
            Notices notices,
            Journal journal) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.limits = limits;
        this.notices = notices;
        this.journal = journal;
    }

    /** Tells every applicant who has an account that the case has moved on. */
    public void progress(CaseFile file) {
        tell(file, Party::applicant, NoticeTexts.progress(file));
    }

    @EventListener
    void served(DocumentServed event) {
        if (event.manner() == ServiceManner.ELECTRONIC) {
            var file = cases.byId(event.caseId());
            tell(
                    file,
                    party -> party.id().equals(event.partyId()),
                    NoticeTexts.served(
                            file, event.documentId(), documentName(file, event.document()), event.servedOn()));
        }
    }

    /** Who agreed to electronic service is told when it is served, which is at once. */
    @EventListener
    void issued(DocumentIssued event) {
        var file = cases.byId(event.caseId());
        tell(
                file,
                party -> event.partyIds().contains(party.id()) && !party.electronicService(),
                NoticeTexts.issued(
                        file,
                        event.documentId(),
                        documentName(file, event.document()),
                        event.number(),
                        event.issuedOn()));
    }

    @EventListener
    void awaited(MessageAwaited event) {
        var file = cases.byId(event.caseId());
        procedures.byKey(file.procedure(), file.lawVersion()).actions().stream()
                .filter(action ->
                        event.message().equals(action.message()) && action.by().contains(Role.CITIZEN))
                .forEach(action -> turn(file, action));
    }

    @EventListener
    void decided(FileAccessDecided event) {
        var file = cases.byId(event.caseId());
        tell(file, party -> party.id().equals(event.partyId()), NoticeTexts.accessDecided(file));
    }

    /** A period of the applicant's own that nears its end, or has ended. */
    @EventListener
    void passed(LimitPassed event) {
        var deadline = event.deadline();
        var limit = limits.byRule(deadline.rule(), deadline.startedOn());
        if ("applicant".equals(limit.party()) && !limit.internal()) {
            var file = cases.byId(deadline.caseId());
            Predicate<Party> whose = deadline.partyId() == null
                    ? Party::applicant
                    : party -> party.id().equals(deadline.partyId());
            tell(
                    file,
                    whose,
                    event.expired()
                            ? NoticeTexts.yourPeriodEnded(file, deadline, limit)
                            : NoticeTexts.yourPeriod(file, deadline, limit));
        }
    }

    /** Each applicant is told his own last day: whoever was served later has another. */
    private void turn(CaseFile file, ActionDefinition action) {
        var ties = new PartyTies(cases.parties(file.id()));
        ties.parties().stream()
                .filter(Party::applicant)
                .collect(Collectors.groupingBy(applicant -> lastDay(file, action, ties, applicant)))
                .forEach((lastDay, applicants) -> tell(
                        file,
                        applicants::contains,
                        NoticeTexts.yourTurn(file, action.name().zh(), lastDay.orElse(null))));
    }

    /** What was served on who acts for him by law, or represents all, began his period. */
    private Optional<LocalDate> lastDay(CaseFile file, ActionDefinition action, PartyTies ties, Party applicant) {
        return action.limit() == null
                ? Optional.empty()
                : Stream.of(
                                Stream.of(applicant),
                                ties.statutoryAgents(applicant).stream(),
                                ties.representatives().stream())
                        .flatMap(Function.identity())
                        .flatMap(party -> deadlines.find(file.id(), action.limit(), party.id()).stream())
                        .filter(clock ->
                                !limits.byRule(clock.rule(), clock.startedOn()).internal())
                        .map(Deadline::due)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
    }

    /** Whoever acts for a party is told with it; one account may stand for several parties, and is told once. */
    private void tell(CaseFile file, Predicate<Party> whom, NewNotice notice) {
        var ties = new PartyTies(cases.parties(file.id()));
        List<Party> parties = ties.parties().stream()
                .filter(whom)
                .flatMap(ties::actingFor)
                .filter(party -> party.userId() != null)
                .distinct()
                .toList();
        List<String> told = parties.stream()
                .map(Party::userId)
                .distinct()
                .filter(user -> notices.tell(user, notice))
                .toList();
        for (String user : told) {
            var names = parties.stream()
                    .filter(party -> Objects.equals(party.userId(), user))
                    .map(Party::name)
                    .toList();
            journal.append(Act.of(
                    file.id(),
                    Actor.SYSTEM,
                    "notice.created",
                    "已生成给%s的通知：%s".formatted(String.join("、", names), notice.title())));
        }
    }

    private String documentName(CaseFile file, String key) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .document(key)
                .name()
                .zh();
    }
}
