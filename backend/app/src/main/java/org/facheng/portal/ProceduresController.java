package org.facheng.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.ProcedureDefinition;
import org.facheng.procedure.Procedures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What can be filed here, within which time and with which papers: for everybody, without signing in. */
@RestController
class ProceduresController {

  private static final String APPLICATION = "application";

  /** A limit a citizen should know before filing. */
  record Gate(String rule, String name, Integer length, String unit, String verified, DeadlineView.Basis basis, String consequence) {}

  record Fileable(
      String procedure, String name, String version, boolean fileable, List<Gate> gates, List<String> papers, JsonNode schema,
      JsonNode uiSchema) {}

  private final Procedures procedures;
  private final TimeLimits limits;
  private final Clock clock;

  ProceduresController(Procedures procedures, TimeLimits limits, Clock clock) {
    this.procedures = procedures;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping("/api/portal/procedures")
  List<Fileable> all() {
    return procedures.all().stream().map(this::view).toList();
  }

  private Fileable view(ProcedureDefinition procedure) {
    var form = procedure.forms().get(APPLICATION);
    return new Fileable(
        procedure.key(),
        procedure.name().zh(),
        procedure.version(),
        form != null,
        limits.forProcedure(procedure.key(), LocalDate.now(clock)).stream().filter(ProceduresController::isGate).map(ProceduresController::gate).toList(),
        List.of("申请书（可在线填写）", "身份证明", "送达地址确认", "与申请有关的证据材料"),
        form == null ? null : form.schema(),
        form == null ? null : form.uiSchema());
  }

  /** The applicant's own periods, which end with the filing. */
  private static boolean isGate(TimeLimit limit) {
    return "applicant".equals(limit.party()) && limit.met().contains("application-filed");
  }

  private static Gate gate(TimeLimit limit) {
    return new Gate(
        limit.id(), limit.name().zh(), limit.length(), limit.unit(), limit.verified(),
        new DeadlineView.Basis(limit.law(), limit.article()), limit.expiry() == null ? null : limit.expiry().zh());
  }
}
