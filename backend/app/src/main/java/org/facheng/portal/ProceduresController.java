package org.facheng.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.document.Materials;
import org.facheng.identity.Role;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What can be filed here, within which time and with which papers: for everybody, without signing in. */
@RestController
class ProceduresController {

    private static final String APPLICATION = "application";
    private static final String REGISTRATION = "registration";

    /** A limit a citizen should know before filing. */
    record TimeGate(
            String rule,
            String name,
            String actor,
            Integer length,
            String unit,
            String verified,
            DeadlineView.Basis basis,
            @Nullable String consequence) {}

    record Gates(List<TimeGate> timeLimits, @Nullable JsonNode requiredPapers, Materials.Limits uploads) {}

    record Form(JsonNode schema, @Nullable JsonNode uiSchema) {}

    /** @param registration the form of the counter, which asks for more than a citizen can know */
    record Fileable(
            String procedure,
            String name,
            @Nullable String version,
            boolean fileable,
            @Nullable Gates gates,
            @Nullable JsonNode schema,
            @Nullable JsonNode uiSchema,
            @Nullable Form registration) {}

    private final Procedures procedures;
    private final TimeLimits limits;
    private final Materials materials;
    private final Clock clock;

    ProceduresController(Procedures procedures, TimeLimits limits, Materials materials, Clock clock) {
        this.procedures = procedures;
        this.limits = limits;
        this.materials = materials;
        this.clock = clock;
    }

    @GetMapping("/api/portal/procedures")
    List<Fileable> all() {
        return procedures.all().stream().map(this::view).toList();
    }

    private Fileable view(ProcedureDefinition procedure) {
        var form = procedure.forms().get(APPLICATION);
        var counter = procedure.forms().get(REGISTRATION);
        return new Fileable(
                procedure.key(),
                procedure.name().zh(),
                procedure.version(),
                form != null && procedure.roles().containsKey(Role.CITIZEN.name()),
                form == null
                        ? null
                        : new Gates(timeLimits(procedure), form.uiSchema().path("papers"), materials.limits()),
                form == null ? null : form.schema(),
                form == null ? null : form.uiSchema(),
                counter == null ? null : new Form(counter.schema(), counter.uiSchema()));
    }

    private List<TimeGate> timeLimits(ProcedureDefinition procedure) {
        return limits.forProcedure(procedure.key(), LocalDate.now(clock)).stream()
                .filter(ProceduresController::endsWithFiling)
                .map(ProceduresController::gate)
                .toList();
    }

    /** The applicant's own periods, which end with the filing. */
    private static boolean endsWithFiling(TimeLimit limit) {
        return "applicant".equals(limit.party()) && limit.met().contains("application-filed");
    }

    private static TimeGate gate(TimeLimit limit) {
        return new TimeGate(
                limit.id(),
                limit.name().zh(),
                limit.actor(),
                limit.length(),
                limit.unit(),
                limit.verified(),
                new DeadlineView.Basis(limit.law(), limit.article()),
                limit.expiry() == null ? null : limit.expiry().zh());
    }
}
