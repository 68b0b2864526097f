package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.ReadingRecord;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;

/** A case as the one who asks may read it: whole for the organ, its own side for the respondent. Reading is an entry of the journal. */
@Service
class CaseReading {

    private final Cases cases;
    private final CaseViews views;
    private final RespondentReading respondent;
    private final Documents documents;
    private final Materials materials;
    private final DeadlineViews deadlines;
    private final CaseTimeline timeline;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final ReadingRecord record;

    CaseReading(
            Cases cases,
            CaseViews views,
            RespondentReading respondent,
            Documents documents,
            Materials materials,
            DeadlineViews deadlines,
            CaseTimeline timeline,
            Permissions permissions,
            CurrentUser currentUser,
            ReadingRecord record) {
        this.cases = cases;
        this.views = views;
        this.respondent = respondent;
        this.documents = documents;
        this.materials = materials;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.record = record;
    }

    /** The case if the person may see it at all. */
    CaseFile find(String caseNo) {
        var file = cases.byNo(caseNo).orElseThrow(Problems::notFound);
        permissions.require(currentUser.require(), Action.CASE_READ, file.scope());
        return file;
    }

    /** The same, to be read. */
    CaseFile open(String caseNo) {
        var file = find(caseNo);
        record.read(file, currentUser.require());
        return file;
    }

    /** The same, whole: for those who work on it or watch over it. */
    CaseFile openWhole(String caseNo) {
        permissions.require(
                currentUser.require(), Action.CASEFILE_READ, find(caseNo).scope());
        return open(caseNo);
    }

    /** The case if the person may open its files. */
    CaseFile findFiles(String caseNo) {
        var file = find(caseNo);
        permissions.require(currentUser.require(), Action.DOCUMENT_READ, file.scope());
        return file;
    }

    CaseView read(String caseNo) {
        var user = currentUser.require();
        var file = open(caseNo);
        return whole(file) ? views.whole(file, user) : views.ofRespondent(file, user);
    }

    List<CaseDocument> documents(CaseFile file) {
        return whole(file) ? views.documents(file, currentUser.require()) : respondent.documents(file);
    }

    List<Material> materials(CaseFile file) {
        return whole(file) ? materials.ofCase(file.id()) : respondent.materials(file);
    }

    List<DeadlineView> deadlines(CaseFile file) {
        return whole(file) ? deadlines.ofCase(file.id()) : respondent.deadlines(file);
    }

    List<CaseTimeline.Line> timeline(CaseFile file) {
        return whole(file)
                ? timeline.of(file.id(), currentUser.require())
                : respondent.timeline(file).stream().map(CaseTimeline::line).toList();
    }

    private boolean whole(CaseFile file) {
        return permissions.may(currentUser.require(), Action.CASEFILE_READ, file.scope());
    }
}
