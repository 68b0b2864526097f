package org.facheng.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.document.Materials;
import org.facheng.identity.Acting;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.inbox.CaseTasks;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The people of a scenario: each act goes through the use case a person's act goes through, as that person. */
@Component
class Actors {

    /** Citizens are in no unit; a scenario's is the first of the demonstration. */
    private static final String CITIZEN = "citizen1";

    private static final Pattern PARTY = Pattern.compile("(?<=\")party:([a-z-]+)(?:#(\\d))?(?=\")");
    private static final Pattern ASKED = Pattern.compile("asked:([^\"]+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Filing filing;
    private final CaseTasks tasks;
    private final CaseActs acts;
    private final Cases cases;
    private final Directory directory;
    private final Materials materials;
    private final Acting acting;
    private final EarlierMatter earlier;

    Actors(
            Filing filing,
            CaseTasks tasks,
            CaseActs acts,
            Cases cases,
            Directory directory,
            Materials materials,
            Acting acting,
            EarlierMatter earlier) {
        this.filing = filing;
        this.tasks = tasks;
        this.acts = acts;
        this.cases = cases;
        this.directory = directory;
        this.materials = materials;
        this.acting = acting;
        this.earlier = earlier;
    }

    String file(ProcedureDefinition procedure, Scenario scenario, ScenarioStep.File file) {
        return open(procedure, scenario, file.by(), file.channel(), file.receivedOn(), file.receivedBy(), false);
    }

    String bringIn(ProcedureDefinition procedure, Scenario scenario, ScenarioStep.Import matter) {
        return open(procedure, scenario, matter.by(), matter.channel(), matter.receivedOn(), matter.receivedBy(), true);
    }

    private String open(
            ProcedureDefinition procedure,
            Scenario scenario,
            Role by,
            String channel,
            LocalDate receivedOn,
            String receivedBy,
            boolean imported) {
        var matter = ((ObjectNode) scenario.matter().deepCopy())
                .put("procedure", procedure.key())
                .put("channel", channel)
                .put("receivedOn", receivedOn.toString());
        var filer = by == Role.CITIZEN
                ? directory.userByName(CITIZEN).orElseThrow()
                : first(by, receiving(receivedBy).id());
        return filing.file(new FilingRequest(
                        procedure.key(), channel, receivedOn, receivedBy, matter, "", List.of(), filer, imported))
                .caseId();
    }

    private Unit receiving(String name) {
        return name == null
                ? directory.defaultUnit()
                : directory.unitByName(name).orElseThrow();
    }

    /** By whoever has the task, or by the first of its role. */
    void complete(String caseId, ScenarioStep.Complete done) {
        var task = tasks.open(caseId).stream()
                .filter(open -> open.key().equals(done.task()))
                .filter(open -> Objects.equals(roleOf(caseId, open.partyId()), done.party()))
                .filter(open -> done.document() == null || done.document().equals(open.document()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not open: " + done.task()));
        var performer = task.assigneeId() == null
                ? first(task.role(), task.bodyId())
                : directory.user(task.assigneeId()).orElseThrow();
        var form = earlier.named(caseId, withParties(caseId, done.form()));
        acting.as(performer, () -> tasks.complete(task.id(), done.outcome(), form));
    }

    void perform(String caseId, ScenarioStep.Perform action) {
        var user = actor(cases.byId(caseId), action.by());
        var form = withRequests(cases.byId(caseId), action.action(), user, withParties(caseId, action.form()));
        acting.as(user, () -> acts.perform(caseId, action.action(), user, form, brought(user, action.paper())));
    }

    private List<String> brought(User user, @Nullable String paper) {
        return paper == null
                ? List.of()
                : List.of(materials
                        .receive(user.id(), paper, new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)))
                        .uploadId());
    }

    /** {@code party:ROLE} stands for the first party of that role, {@code party:ROLE#2} for the second. */
    private JsonNode withParties(String caseId, JsonNode form) {
        return JSON.readTree(PARTY.matcher(form.toString()).replaceAll(named -> ofRole(caseId, named.group(1)).stream()
                .skip(named.group(2) == null ? 0 : Integer.parseInt(named.group(2)) - 1L)
                .map(Party::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + named.group(1)))));
    }

    private List<Party> ofRole(String caseId, String role) {
        var parties = PartyRoles.nobody(role) ? cases.everParties(caseId) : cases.parties(caseId);
        return parties.stream().filter(party -> party.role().equals(role)).toList();
    }

    /** {@code asked:NAME} stands for the choice of that name the act offers. */
    private JsonNode withRequests(CaseFile file, String act, User user, JsonNode form) {
        if (!ASKED.matcher(form.toString()).find()) {
            return form;
        }
        var choices = acts.possible(file, user, act).orElseThrow().schema().findValues("oneOf");
        return JSON.readTree(ASKED.matcher(form.toString()).replaceAll(named -> choices.stream()
                .flatMap(JsonNode::valueStream)
                .filter(choice -> choice.path("title").asString().equals(named.group(1)))
                .map(choice -> choice.path("const").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not offered: " + named.group(1)))));
    }

    private User actor(CaseFile file, Role role) {
        return switch (role) {
            case CITIZEN -> directory.user(file.filedByUserId()).orElseThrow();
            case RESPONDENT -> first(role, file.respondentUnitId());
            default -> first(role, file.handlingUnitId());
        };
    }

    private User first(Role role, String unitId) {
        return directory.staff(role, unitId).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role));
    }

    private String roleOf(String caseId, String partyId) {
        return partyId == null
                ? null
                : cases.parties(caseId).stream()
                        .filter(p -> p.id().equals(partyId))
                        .map(Party::role)
                        .findFirst()
                        .orElse(null);
    }
}
