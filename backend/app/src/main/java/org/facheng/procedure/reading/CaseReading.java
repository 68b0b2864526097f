package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineViews;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.OpenTasks;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case file for staff. Reading is an entry of the journal too. */
@Service
class CaseReading {

    private final Cases cases;
    private final Procedures procedures;
    private final DeadlineViews deadlines;
    private final Documents documents;
    private final Materials materials;
    private final CaseParts parts;
    private final CaseActs acts;
    private final OpenTasks openTasks;
    private final AnswerMapper answers;
    private final CaseAnswers caseAnswers;
    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final JsonMapper json;

    CaseReading(
            Cases cases,
            Procedures procedures,
            DeadlineViews deadlines,
            Documents documents,
            Materials materials,
            CaseParts parts,
            CaseActs acts,
            @org.springframework.context.annotation.Lazy OpenTasks openTasks,
            AnswerMapper answers,
            CaseAnswers caseAnswers,
            Directory directory,
            Recusals recusals,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            JsonMapper json) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.documents = documents;
        this.materials = materials;
        this.parts = parts;
        this.acts = acts;
        this.openTasks = openTasks;
        this.answers = answers;
        this.caseAnswers = caseAnswers;
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.json = json;
    }

    /** The case if the person may read it; 404 otherwise. */
    CaseFile find(String caseNo) {
        var file = cases.byNo(caseNo).orElseThrow(Problems::notFound);
        permissions.require(currentUser.require(), Action.CASE_READ, file.scope());
        return file;
    }

    @Transactional
    public CaseView read(String caseNo) {
        var user = currentUser.require();
        var file = find(caseNo);
        journal.append(Act.of(file.id(), currentUser.actor(), "case.read", "%s查阅案卷".formatted(user.displayName())));
        return view(file, user);
    }

    private CaseView view(CaseFile file, User user) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var parties = cases.parties(file.id());
        // The other side of a case reads the file, not the deliberations of the body that decides it.
        boolean ours = permissions.visibleUnits(user).contains(file.handlingUnitId());
        var review = answers.review(file.id()).filter(r -> ours);
        var base = "/api/cases/" + file.caseNo();
        return new CaseView(
                file.caseNo(),
                file.receiptNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                file.channel(),
                file.receivedOn(),
                file.stage(),
                procedure.stage(file.stage()).name().zh(),
                procedure.stages().stream()
                        .map(s -> new CaseView.Stage(s.id(), s.name().zh()))
                        .toList(),
                file.open() ? "open" : "closed",
                file.track(),
                file.outcome(),
                new CaseView.Accountable(
                        directory
                                .user(file.accountableUserId())
                                .map(User::displayName)
                                .orElse(null),
                        directory.unit(file.accountableUnitId()).map(Unit::name).orElse(null)),
                directory.unit(file.handlingUnitId()).map(Unit::name).orElse(null),
                parts.parties(parties),
                json.readTree(file.form()),
                review.map(r -> json.readTree(r.advice())).orElse(null),
                review.map(r -> json.readTree(r.findings())).orElse(null),
                parts.materials(materials.ofCase(file.id()), id -> base + "/materials/" + id + "/file"),
                deadlines.ofCase(file.id()),
                documents(file),
                openTasks.of(file.id()),
                ours ? caseAnswers.all(file, procedure) : caseAnswers.by(user, file, procedure),
                acts.possible(file, user),
                recused(file),
                file.version());
    }

    List<CaseView.DocumentView> documents(CaseFile file) {
        return parts.documents(
                documents.ofCase(file.id()),
                cases.parties(file.id()),
                id -> "/api/cases/" + file.caseNo() + "/documents/" + id + "/file");
    }

    private List<CaseView.Recused> recused(CaseFile file) {
        return recusals.ofCase(file.id()).stream()
                .map(r -> new CaseView.Recused(
                        directory.user(r.userId()).map(User::displayName).orElse(r.userId()), r.ground()))
                .toList();
    }
}
