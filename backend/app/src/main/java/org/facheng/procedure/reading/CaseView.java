package org.facheng.procedure.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.procedure.OpenTask;
import org.facheng.procedure.Recused;
import org.facheng.procedure.casework.PossibleAct;
import tools.jackson.databind.JsonNode;

/** A case as staff read it. {@code conflicts}: reported by the person and not yet decided. */
public record CaseView(
        String caseNo,
        String receiptNo,
        String procedure,
        String procedureName,
        String title,
        String channel,
        LocalDate receivedOn,
        String stage,
        String stageName,
        List<Stage> stages,
        String state,
        String track,
        String outcome,
        Accountable accountable,
        String handlingUnit,
        List<PartyView> parties,
        JsonNode form,
        JsonNode advice,
        JsonNode findings,
        List<MaterialView> materials,
        List<DeadlineView> deadlines,
        List<DocumentView> documents,
        List<OpenTask> tasks,
        List<PossibleAct> actions,
        List<Recused> recusals,
        List<Recused> conflicts,
        int version) {

    public record Stage(String id, String name) {}

    public record Accountable(String user, String unit) {}

    public record PartyView(
            String id,
            String role,
            String roleName,
            String name,
            String kind,
            Boolean electronicService,
            JsonNode details) {}

    public record MaterialView(
            String id,
            String name,
            long size,
            String mediaType,
            String sha256,
            String kind,
            String kindName,
            String submittedBy,
            Instant at,
            String url) {}

    public record DocumentView(
            String id,
            String template,
            String name,
            String number,
            String state,
            LocalDate issuedOn,
            String sha256,
            Files files,
            List<ServiceView> services) {}

    /** Addresses of the frozen files; null while a draft. */
    public record Files(String html, String pdf, String docx) {}

    public record ServiceView(
            String party, String manner, String mannerName, LocalDate servedOn, Instant acknowledgedAt, String proof) {}

    public record Recused(String user, String ground) {}
}
