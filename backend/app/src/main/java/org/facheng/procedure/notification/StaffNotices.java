package org.facheng.procedure.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.CorrectionProposed;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.LimitCountedAnew;
import org.facheng.deadline.LimitPassed;
import org.facheng.deadline.LimitWronged;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.document.DocumentServed;
import org.facheng.document.ServiceManner;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.notice.NewNotice;
import org.facheng.notice.Notices;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.HandOverProposed;
import org.facheng.procedure.PartyActed;
import org.facheng.procedure.ReceivedAnew;
import org.facheng.procedure.TaskAssigned;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells staff what came to them: a task, a limit they answer for, a document served on their unit. */
@Component
class StaffNotices {

    private final Cases cases;
    private final Procedures procedures;
    private final TimeLimits limits;
    private final Directory directory;
    private final RespondentNotices respondents;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Notices notices;

    StaffNotices(
            Cases cases,
            Procedures procedures,
            TimeLimits limits,
            Directory directory,
            RespondentNotices respondents,
            Permissions permissions,
            CurrentUser currentUser,
            Notices notices) {
        this.cases = cases;
        this.procedures = procedures;
        this.limits = limits;
        this.directory = directory;
        this.respondents = respondents;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.notices = notices;
    }

    /** Whoever brings the task about by an act of their own sees it come. */
    @EventListener
    void assigned(TaskAssigned event) {
        if (!currentUser.find().map(User::id).equals(Optional.of(event.userId()))) {
            var file = cases.byId(event.caseId());
            var name = procedures
                    .byKey(file.procedure(), file.lawVersion())
                    .task(event.key())
                    .name()
                    .zh();
            notices.tell(event.userId(), NoticeTexts.assigned(file, event, name));
        }
    }

    /** For the body's limits its accountable person answers, for the respondent's the people of the respondent unit. */
    @EventListener
    void passed(LimitPassed event) {
        var deadline = event.deadline();
        var file = cases.byId(deadline.caseId());
        TimeLimit limit = limits.byRule(deadline.rule(), deadline.startedOn());
        NewNotice notice = event.expired()
                ? NoticeTexts.expired(file, deadline, limit)
                : NoticeTexts.warned(file, deadline, limit);
        tellBound(file, deadline, limit, notice);
        if (event.expired() && supervised(limit)) {
            // Nothing waits for it any more, and a closed case is on no list: whoever sees to its performance hears of
            // it here (行政复议法第七十六条、第七十七条).
            notices.tell(file.accountableUserId(), notice);
            tellAll(file, Role.ORGAN_DIRECTOR, file.handlingUnitId(), notice);
        }
        if (event.expired() && deadline.metOn() != null && limit.statutoryDuty()) {
            // It stood as done in time and is on no list of what is overdue: oversight hears of it here.
            tellAll(file, Role.SUPERVISOR, file.handlingUnitId(), notice);
        }
    }

    /** Who had read that it ran out. */
    @EventListener
    void again(LimitCountedAnew event) {
        var deadline = event.deadline();
        var file = cases.byId(deadline.caseId());
        var limit = limits.byRule(deadline.rule(), deadline.startedOn());
        tellBound(file, deadline, limit, NoticeTexts.countedAnew(file, deadline, limit));
    }

    /** Nothing changes it by itself: the accountable person is asked to settle it. */
    @EventListener
    void wronged(LimitWronged event) {
        var deadline = event.deadline();
        var file = cases.byId(deadline.caseId());
        var limit = limits.byRule(deadline.rule(), deadline.startedOn());
        notices.tell(file.accountableUserId(), NoticeTexts.wronged(file, deadline, limit, event.notice()));
    }

    /** Whoever has the case weighs anew what was drawn from the silence. */
    @EventListener
    void received(ReceivedAnew event) {
        var file = cases.byId(event.caseId());
        notices.tell(file.accountableUserId(), NoticeTexts.receivedAnew(file, event.act()));
    }

    @EventListener
    void asked(CaseAsked event) {
        var file = cases.byId(event.caseId());
        notices.tell(file.accountableUserId(), NoticeTexts.asked(file, event.what()));
    }

    @EventListener
    void acted(PartyActed event) {
        var file = cases.byId(event.caseId());
        var act = procedures
                .byKey(file.procedure(), file.lawVersion())
                .action(event.act())
                .orElseThrow();
        notices.tell(file.accountableUserId(), NoticeTexts.acted(file, act));
    }

    /** What another owes after the case is closed. */
    private static boolean supervised(TimeLimit limit) {
        return limit.outlivesCase()
                && limit.duty()
                && List.of("respondent", "other").contains(limit.party());
    }

    private void tellBound(CaseFile file, Deadline deadline, TimeLimit limit, NewNotice notice) {
        if ("body".equals(limit.party())) {
            notices.tell(file.accountableUserId(), notice);
        } else if ("respondent".equals(limit.party()) && !limit.internal()) {
            respondents.ofPeriod(file, deadline, notice);
            if (file.handlingUnitId().equals(file.respondentUnitId())) {
                // The acting organ itself has the case (第三十二条第二款): it is bound as the body that handles it.
                notices.tell(file.accountableUserId(), notice);
            }
        }
    }

    /** Whoever may decide on it is told: directors of the body that has the case. */
    @EventListener
    void proposed(CorrectionProposed event) {
        var file = cases.byId(event.caseId());
        tellAll(file, Role.ORGAN_DIRECTOR, file.handlingUnitId(), NoticeTexts.correctionProposed(file, event.what()));
    }

    @EventListener
    void served(DocumentServed event) {
        if (event.manner() == ServiceManner.ELECTRONIC) {
            var file = cases.byId(event.caseId());
            tellAuthority(file, event);
            boolean onUnit = cases.parties(file.id()).stream()
                    .filter(Party::respondent)
                    .anyMatch(party -> Objects.equals(party.id(), event.partyId()));
            if (onUnit) {
                var name = procedures
                        .byKey(file.procedure(), file.lawVersion())
                        .document(event.document())
                        .name()
                        .zh();
                respondents.tell(file, NoticeTexts.servedOnUnit(file, event.documentId(), name, event.servedOn()));
            }
        }
    }

    /** What was relayed to a body of ours has to be registered there (第三十二条第二款). */
    private void tellAuthority(CaseFile file, DocumentServed event) {
        cases.parties(file.id()).stream()
                .filter(party -> party.id().equals(event.partyId()))
                .filter(party -> "authority".equals(party.role()) && party.unitId() != null)
                .flatMap(party -> directory.staff(Role.REGISTRAR, party.unitId()).stream())
                .forEach(user -> notices.tell(user.id(), NoticeTexts.relayed(file, event.documentId())));
    }

    /** But for those who have no part in it. */
    private void tellAll(CaseFile file, Role role, String unitId, NewNotice notice) {
        directory.staff(role, unitId).stream()
                .filter(user -> !permissions.barred(user, file.scope()))
                .forEach(user -> notices.tell(user.id(), notice));
    }

    /** Whoever is asked to take a case is told until when to answer. */
    @EventListener
    void asked(HandOverProposed event) {
        notices.tell(event.toUserId(), NoticeTexts.handOver(cases.byId(event.caseId()), event.until()));
    }
}
