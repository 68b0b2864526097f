package org.facheng.portal;

import java.util.List;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.casefile.ReadingRecord;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.Standstills;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Representation;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StageDefinition;
import org.facheng.procedure.reading.CaseParts;
import org.facheng.procedure.reading.CitizenClocks;
import org.facheng.procedure.reading.PublicTimeline;
import org.facheng.procedure.reading.RemedyBody;
import org.facheng.procedure.reading.Served;
import org.springframework.stereotype.Service;

/** A citizen's own cases: in plain words, without internal ids, without what is not theirs to see. */
@Service
class OwnCases {

    private static final int MAX_PAGE = 100;
    private static final String FILE_ACCESS = "request-file-access";

    private final Cases cases;
    private final Procedures procedures;
    private final CitizenClocks clocks;
    private final Standstills standstills;
    private final Documents documents;
    private final Materials materials;
    private final CaseParts parts;
    private final OwnActs acts;
    private final Representation representation;
    private final PublicTimeline timeline;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final ReadingRecord record;
    private final List<RemedyBody> remedies;

    OwnCases(
            Cases cases,
            Procedures procedures,
            CitizenClocks clocks,
            Standstills standstills,
            Documents documents,
            Materials materials,
            CaseParts parts,
            OwnActs acts,
            Representation representation,
            PublicTimeline timeline,
            Permissions permissions,
            CurrentUser currentUser,
            ReadingRecord record,
            List<RemedyBody> remedies) {
        this.cases = cases;
        this.procedures = procedures;
        this.clocks = clocks;
        this.standstills = standstills;
        this.documents = documents;
        this.materials = materials;
        this.parts = parts;
        this.acts = acts;
        this.representation = representation;
        this.timeline = timeline;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.record = record;
        this.remedies = remedies;
    }

    CaseFile find(String receiptNo, Action action) {
        var file = cases.byReceiptNo(receiptNo).orElseThrow(Problems::notFound);
        permissions.require(currentUser.require(), action, file.scope());
        return file;
    }

    /** The case, to be read: an entry of its journal. */
    CaseFile open(String receiptNo) {
        var file = find(receiptNo, Action.CASE_READ);
        record.read(file, currentUser.require());
        return file;
    }

    /** A page of own cases; each is read, so each reading is an entry. */
    OwnCaseController.Page list(int limit, String cursor) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_SEARCH, null);
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var found = cases.of(user.id(), CaseQuery.Position.read(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        page.forEach(file -> record.read(file, user));
        return new OwnCaseController.Page(
                page.stream().map(file -> view(file, user)).toList(),
                found.size() > size ? CaseQuery.Position.of(page.get(size - 1)).cursor() : null);
    }

    OwnCase read(String receiptNo) {
        return view(open(receiptNo), currentUser.require());
    }

    /** As the citizen who asks reads them. */
    List<DeadlineView> deadlines(CaseFile file) {
        return clocks.of(file, currentUser.require());
    }

    /** The document if it was served on this citizen; 404 otherwise. */
    CaseDocument servedDocument(CaseFile file, String documentId) {
        return served(file, currentUser.require()).stream()
                .filter(d -> d.id().equals(documentId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    Material material(CaseFile file, String materialId) {
        return own(file, currentUser.require()).stream()
                .filter(m -> m.id().equals(materialId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private OwnCase view(CaseFile file, User user) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var stage = procedure.stage(file.stage());
        var parties = cases.parties(file.id());
        var base = "/api/portal/cases/" + file.receiptNo();
        var actions = acts.of(file, user);
        var shown = deadlines(file);
        return new OwnCase(
                file.receiptNo(),
                file.caseNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                file.stage(),
                stage.name().zh(),
                stage.citizen() == null ? stage.name().zh() : stage.citizen().zh(),
                StageDefinition.course(procedure.stages(), file.stage()).stream()
                        .map(s -> new OwnCase.Stage(s.id(), s.name().zh()))
                        .toList(),
                acts.turn(file, actions),
                file.receivedOn(),
                file.open(),
                file.outcome(),
                shown,
                remedies(file, shown),
                standstills.of(file.id()).orElse(null),
                parts.documents(served(file, user), parties, id -> base + "/documents/" + id + "/file"),
                parts.materials(procedure, own(file, user), id -> base + "/materials/" + id + "/file"),
                actions,
                opensPapers(procedure),
                timeline(file, user).stream()
                        .map(event -> new OwnCase.Event(event.at(), event.text()))
                        .toList());
    }

    private List<RemedyBody.Where> remedies(CaseFile file, List<DeadlineView> shown) {
        return shown.stream()
                .map(DeadlineView::key)
                .distinct()
                .flatMap(key -> remedies.stream().flatMap(body -> body.of(file, key).stream()))
                .toList();
    }

    private static boolean opensPapers(ProcedureDefinition procedure) {
        return procedure.action(FILE_ACCESS).isPresent();
    }

    /**
     * The case, if its procedure opens the papers of the other side (行政复议法第四十七条).
     *
     * @throws org.facheng.platform.ProblemException 404 where it does not
     */
    CaseFile withPapers(CaseFile file) {
        if (!opensPapers(procedures.byKey(file.procedure(), file.lawVersion()))) {
            throw Problems.notFound();
        }
        return file;
    }

    private List<PublicTimeline.Event> timeline(CaseFile file, User user) {
        var others = representation.others(file);
        Predicate<String> own = representation.applying(file, user)
                ? account -> !others.contains(account)
                : account -> account.equals(user.username());
        return timeline.ofCitizen(file, representation.of(file, user), own);
    }

    private List<CaseDocument> served(CaseFile file, User user) {
        return Served.on(representation.of(file, user), documents.ofCase(file.id()));
    }

    private List<Material> own(CaseFile file, User user) {
        return materials.ofCase(file.id()).stream()
                .filter(m -> user.username().equals(m.submittedBy()))
                .toList();
    }
}
