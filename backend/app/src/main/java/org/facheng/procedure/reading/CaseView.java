package org.facheng.procedure.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.Standstill;
import org.facheng.procedure.OpenTask;
import org.facheng.procedure.Recused;
import org.facheng.procedure.casework.PossibleAct;
import org.jspecify.annotations.Nullable;
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
        @Nullable String track,
        @Nullable String outcome,
        Accountable accountable,
        @Nullable String handlingUnit,
        List<PartyView> parties,
        JsonNode form,
        @Nullable JsonNode advice,
        @Nullable JsonNode findings,
        List<MaterialView> materials,
        List<EvidenceView> evidence,
        List<DeadlineView> deadlines,
        @Nullable Standstill suspension,
        List<DocumentView> documents,
        List<OpenTask> tasks,
        List<PossibleAct> actions,
        List<Recused> recusals,
        List<Recused> conflicts,
        int version) {

    public record Stage(String id, String name) {}

    public record Accountable(@Nullable String user, @Nullable String unit) {}

    /**
     * @param actsFor names of those the party acts for, as representative or agent; mostly empty
     */
    public record PartyView(
            String id,
            String role,
            String roleName,
            String name,
            @Nullable String kind,
            List<String> actsFor,
            @Nullable Boolean electronicService,
            @Nullable JsonNode details) {}

    public record MaterialView(
            String id,
            String name,
            long size,
            String mediaType,
            String sha256,
            @Nullable String kind,
            @Nullable String kindName,
            @Nullable String submittedBy,
            Instant at,
            String url) {}

    /**
     * A piece of evidence.
     *
     * @param providedBy whose it is, in words
     * @param unusableBecause why it is no ground for the decision (第四十六条第一款); null while it may be one
     * @param materialId the material it is, or null
     */
    public record EvidenceView(
            int position,
            String name,
            String kindName,
            String providedBy,
            LocalDate providedOn,
            @Nullable String proves,
            boolean supplement,
            @Nullable String unusableBecause,
            @Nullable String materialId) {}

    public record DocumentView(
            String id,
            String template,
            String name,
            @Nullable String number,
            String state,
            @Nullable LocalDate issuedOn,
            @Nullable String sha256,
            @Nullable Files files,
            List<ServiceView> services) {}

    /** Addresses of the frozen files; null while a draft. */
    public record Files(String html, String pdf, String docx) {}

    public record ServiceView(
            @Nullable String party,
            @Nullable String manner,
            @Nullable String mannerName,
            @Nullable LocalDate servedOn,
            @Nullable Instant acknowledgedAt,
            @Nullable String proof) {}

    public record Recused(String user, String ground) {}
}
