package org.facheng.procedure.reading;

import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Standstills;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.procedure.OpenTasks;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.casework.ConflictReports;
import org.facheng.procedure.casework.PossibleAct;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StageDefinition;
import org.facheng.procedure.evidence.EvidenceBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what is read of a case: all of it, or the respondent's side. */
@Component
class CaseViews {

    private final Cases cases;
    private final Procedures procedures;
    private final DeadlineViews deadlines;
    private final Standstills standstills;
    private final Documents documents;
    private final Materials materials;
    private final EvidenceBook evidence;
    private final RespondentReading respondent;
    private final CaseParts parts;
    private final CaseActs acts;
    private final OpenTasks openTasks;
    private final AnswerMapper answers;
    private final Permissions permissions;
    private final Directory directory;
    private final Recusals recusals;
    private final ConflictReports conflicts;
    private final JsonMapper json;

    CaseViews(
            Cases cases,
            Procedures procedures,
            DeadlineViews deadlines,
            Standstills standstills,
            Documents documents,
            Materials materials,
            EvidenceBook evidence,
            RespondentReading respondent,
            CaseParts parts,
            CaseActs acts,
            @org.springframework.context.annotation.Lazy OpenTasks openTasks,
            AnswerMapper answers,
            Permissions permissions,
            Directory directory,
            Recusals recusals,
            ConflictReports conflicts,
            JsonMapper json) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.standstills = standstills;
        this.documents = documents;
        this.materials = materials;
        this.evidence = evidence;
        this.respondent = respondent;
        this.parts = parts;
        this.acts = acts;
        this.openTasks = openTasks;
        this.answers = answers;
        this.permissions = permissions;
        this.directory = directory;
        this.recusals = recusals;
        this.conflicts = conflicts;
        this.json = json;
    }

    /** In one transaction, as {@link CaseActs#possible}. */
    @Transactional
    CaseView whole(CaseFile file, User user) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var parties = cases.parties(file.id());
        var review = answers.review(file.id());
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
                stages(procedure, file),
                file.open() ? "open" : "closed",
                file.track(),
                file.outcome(),
                new CaseView.Accountable(
                        directory
                                .user(file.accountableUserId())
                                .map(User::displayName)
                                .orElse(null),
                        unitName(file.accountableUnitId())),
                unitName(file.handlingUnitId()),
                parts.parties(procedure, parties),
                json.readTree(file.form()),
                review.map(r -> json.readTree(r.advice())).orElse(null),
                review.map(r -> json.readTree(r.findings())).orElse(null),
                parts.materials(procedure, materials.ofCase(file.id()), id -> materialUrl(file, id)),
                EvidenceParts.of(procedure, evidence.ofCase(file.id())),
                deadlines.ofCase(file.id()),
                standstills.of(file.id()).orElse(null),
                parts.documents(documents(file, user), cases.everParties(file.id()), id -> documentUrl(file, id)),
                openTasks.of(file.id()),
                possible(procedure, file, user),
                recused(file),
                conflicts.undecided(file).stream()
                        .map(report -> new CaseView.Recused(report.user().displayName(), report.ground()))
                        .toList(),
                file.version());
    }

    /** Drafts are for those who work on the case. */
    List<CaseDocument> documents(CaseFile file, User user) {
        boolean drafts = permissions.may(user, Action.CASE_INTERNAL_READ, file.scope());
        return documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() || drafts)
                .toList();
    }

    /** Without what the organ thinks and how it shares out its work; the applicant's own data stay with the organ. */
    @Transactional
    CaseView ofRespondent(CaseFile file, User user) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var parties = cases.parties(file.id());
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
                stages(procedure, file),
                file.open() ? "open" : "closed",
                file.track(),
                file.outcome(),
                new CaseView.Accountable(null, unitName(file.handlingUnitId())),
                unitName(file.handlingUnitId()),
                parts.partiesToRespondent(procedure, parties),
                ApplicationCopy.of(
                        json.readTree(file.form()), procedure.respondent().copy()),
                null,
                null,
                parts.materials(procedure, respondent.materials(file), id -> materialUrl(file, id)),
                EvidenceParts.of(procedure, respondent.evidence(file, evidence.ofRespondent(file.id()))),
                respondent.deadlines(file),
                standstills.of(file.id()).orElse(null),
                parts.documents(respondent.documents(file), cases.everParties(file.id()), id -> documentUrl(file, id)),
                openTasks.of(file.id()).stream()
                        .filter(task -> task.role() == Role.RESPONDENT)
                        .toList(),
                possible(procedure, file, user),
                List.of(),
                List.of(),
                file.version());
    }

    /** One heading after the other, below each as the procedure declares them. */
    private List<PossibleAct> possible(ProcedureDefinition procedure, CaseFile file, User user) {
        return acts.possible(file, user).stream()
                .sorted(Comparator.comparingInt(act ->
                        procedure.action(act.action()).orElseThrow().group().place()))
                .toList();
    }

    static String documentUrl(CaseFile file, String id) {
        return "/api/cases/%s/documents/%s/file".formatted(file.caseNo(), id);
    }

    static String materialUrl(CaseFile file, String id) {
        return "/api/cases/%s/materials/%s/file".formatted(file.caseNo(), id);
    }

    private static List<CaseView.Stage> stages(ProcedureDefinition procedure, CaseFile file) {
        return StageDefinition.course(procedure.stages(), file.stage()).stream()
                .map(s -> new CaseView.Stage(s.id(), s.name().zh()))
                .toList();
    }

    private String unitName(String id) {
        return directory.unit(id).map(Unit::name).orElse(null);
    }

    private List<CaseView.Recused> recused(CaseFile file) {
        return recusals.ofCase(file.id()).stream()
                .map(r -> new CaseView.Recused(
                        directory.user(r.userId()).map(User::displayName).orElse(r.userId()), r.ground()))
                .toList();
    }
}
