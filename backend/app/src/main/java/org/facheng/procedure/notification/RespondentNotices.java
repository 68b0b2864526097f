package org.facheng.procedure.notification;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.Deadline;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.notice.NewNotice;
import org.facheng.notice.Notices;
import org.springframework.stereotype.Component;

/** What the respondents are told: the unit that answers in the system; of one beside it, which reads nothing here, whoever has the case hears. */
@Component
class RespondentNotices {

    private final Cases cases;
    private final Directory directory;
    private final Permissions permissions;
    private final Notices notices;

    RespondentNotices(Cases cases, Directory directory, Permissions permissions, Notices notices) {
        this.cases = cases;
        this.directory = directory;
        this.permissions = permissions;
        this.notices = notices;
    }

    /** Its people, but for those the case is kept from. */
    void tell(CaseFile file, NewNotice notice) {
        if (file.respondentUnitId() != null) {
            directory.staff(Role.RESPONDENT, file.respondentUnitId()).stream()
                    .filter(user -> !permissions.keptFrom(user, file.scope()))
                    .forEach(user -> notices.tell(user.id(), notice));
        }
    }

    /** That a period of a respondent nears its end, or is over. */
    void ofPeriod(CaseFile file, Deadline deadline, NewNotice notice) {
        Respondents.of(file, cases.parties(file.id())).others().stream()
                .filter(party -> party.id().equals(deadline.partyId()))
                .findFirst()
                .ifPresentOrElse(
                        other -> notices.tell(file.accountableUserId(), about(other, notice)),
                        () -> tell(file, notice));
    }

    private static NewNotice about(Party other, NewNotice notice) {
        return new NewNotice(
                notice.caseId(),
                notice.kind(),
                notice.about(),
                notice.title(),
                "被申请人%s：%s".formatted(other.name(), notice.text()),
                notice.link(),
                notice.byMail());
    }
}
