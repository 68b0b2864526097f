package org.facheng.procedure.notification;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.notice.Notices;
import org.facheng.procedure.PublicationDue;
import org.facheng.procedure.PublicationProposed;
import org.facheng.procedure.PublicationReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks whether a decision that took effect is open to the public, and whoever may decide on it (行政复议法第七十九条第一款). */
@Component
class PublicationNotices {

    private static final String GOVERNMENT = "人民政府";

    private final Cases cases;
    private final Directory directory;
    private final Notices notices;

    PublicationNotices(Cases cases, Directory directory, Notices notices) {
        this.cases = cases;
        this.directory = directory;
        this.notices = notices;
    }

    /** Once, with the first service: that is when it takes effect (第七十五条第二款). */
    @EventListener
    void due(PublicationDue event) {
        var file = cases.byId(event.caseId());
        notices.tell(
                file.accountableUserId(), NoticeTexts.publicationDue(file, event.paper(), ofLocalGovernment(file)));
    }

    @EventListener
    void proposed(PublicationProposed event) {
        var file = cases.byId(event.caseId());
        directory
                .staff(Role.ORGAN_DIRECTOR, file.handlingUnitId())
                .forEach(user ->
                        notices.tell(user.id(), NoticeTexts.publicationProposed(file, event.paper(), event.publish())));
    }

    @EventListener
    void returned(PublicationReturned event) {
        var file = cases.byId(event.caseId());
        notices.tell(file.accountableUserId(), NoticeTexts.publicationReturned(file, event.paper(), event.reason()));
    }

    /** 第七十九条第二款 binds local governments of county level and above, which are all called so. */
    private boolean ofLocalGovernment(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name)
                .filter(name -> name.endsWith(GOVERNMENT))
                .isPresent();
    }
}
