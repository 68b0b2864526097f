package org.facheng.procedure.notification;

import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.notice.Notices;
import org.facheng.procedure.ReportMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose turn it is with a report 呈报表. */
@Component
class ReportNotices {

    private final Cases cases;
    private final Directory directory;
    private final Notices notices;

    ReportNotices(Cases cases, Directory directory, Notices notices) {
        this.cases = cases;
        this.directory = directory;
        this.notices = notices;
    }

    @EventListener
    void moved(ReportMoved event) {
        var file = cases.byId(event.caseId());
        if (event.to() == Role.HANDLER) {
            notices.tell(file.accountableUserId(), NoticeTexts.reportMoved(file, false, event.opinion()));
        } else {
            directory
                    .staff(event.to(), file.handlingUnitId())
                    .forEach(user -> notices.tell(user.id(), NoticeTexts.reportMoved(file, true, event.opinion())));
        }
    }
}
