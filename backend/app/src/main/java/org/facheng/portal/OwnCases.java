package org.facheng.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.reading.CaseParts;
import org.facheng.procedure.reading.CaseTimeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A citizen's own cases: in plain words, without internal ids, without what is not theirs to see. */
@Service
class OwnCases {

    private final Cases cases;
    private final Procedures procedures;
    private final DeadlineViews deadlines;
    private final Documents documents;
    private final Materials materials;
    private final CaseParts parts;
    private final CaseActs acts;
    private final CaseTimeline timeline;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;

    OwnCases(
            Cases cases,
            Procedures procedures,
            DeadlineViews deadlines,
            Documents documents,
            Materials materials,
            CaseParts parts,
            CaseActs acts,
            CaseTimeline timeline,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.documents = documents;
        this.materials = materials;
        this.parts = parts;
        this.acts = acts;
        this.timeline = timeline;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    CaseFile find(String receiptNo) {
        var file = cases.byReceiptNo(receiptNo).orElseThrow(Problems::notFound);
        permissions.require(currentUser.require(), Action.CASE_READ, file.scope());
        return file;
    }

    List<OwnCase> list() {
        var user = currentUser.require();
        return cases.filedBy(user.id()).stream().map(file -> view(file, user)).toList();
    }

    @Transactional
    public OwnCase read(String receiptNo) {
        var user = currentUser.require();
        var file = find(receiptNo);
        journal.append(Act.of(file.id(), currentUser.actor(), "case.read", "申请人查阅案件"));
        return view(file, user);
    }

    /** Ids of the parties this citizen stands for. */
    Set<String> partiesOf(CaseFile file, User user) {
        return cases.parties(file.id()).stream()
                .filter(p -> user.id().equals(p.userId()))
                .map(Party::id)
                .collect(Collectors.toSet());
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
        var actions = acts.possible(file, user);
        boolean mine = actions.stream().anyMatch(action -> action.until() != null);
        return new OwnCase(
                file.receiptNo(),
                file.caseNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                file.stage(),
                stage.name().zh(),
                stage.citizen() == null ? stage.name().zh() : stage.citizen().zh(),
                procedure.stages().stream()
                        .map(s -> new OwnCase.Stage(s.id(), s.name().zh()))
                        .toList(),
                file.open() ? (mine ? "you" : stage.turn()) : "nobody",
                file.receivedOn(),
                file.open(),
                file.outcome(),
                deadlines.ofCase(file.id()).stream()
                        .filter(OwnCases::concernsCitizen)
                        .toList(),
                parts.documents(served(file, user), parties, id -> base + "/documents/" + id + "/file"),
                parts.materials(procedure, own(file, user), id -> base + "/materials/" + id + "/file"),
                actions,
                timeline.forCitizen(file.id()).stream()
                        .map(line -> new OwnCase.Event(line.at(), line.text()))
                        .toList());
    }

    private List<CaseDocument> served(CaseFile file, User user) {
        var own = partiesOf(file, user);
        return documents.ofCase(file.id()).stream()
                .filter(d -> d.issued()
                        && d.services().stream().anyMatch(s -> own.contains(s.partyId()) && s.servedOn() != null))
                .map(d -> onlyOwnServices(d, own))
                .toList();
    }

    /** On whom else it was served is not this citizen's business. */
    private static CaseDocument onlyOwnServices(CaseDocument d, Set<String> own) {
        var services =
                d.services().stream().filter(s -> own.contains(s.partyId())).toList();
        return new CaseDocument(
                d.id(), d.caseId(), d.template(), d.name(), d.number(), d.issued(), d.issuedOn(), d.sha256(), services);
    }

    private List<Material> own(CaseFile file, User user) {
        return materials.ofCase(file.id()).stream()
                .filter(m -> user.username().equals(m.submittedBy()))
                .toList();
    }

    /** Internal targets are the body's own affair. */
    private static boolean concernsCitizen(DeadlineView deadline) {
        return "statutory".equals(deadline.kind());
    }
}
