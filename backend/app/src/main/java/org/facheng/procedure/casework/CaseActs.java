package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Materials;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.draft.FormDrafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Acts at a case outside its tasks, as procedure.yaml declares them: what comes in from outside (a correction, a reply) and what the law
 * allows at any time. One act, one transaction.
 */
@Service
public class CaseActs {

    private final Cases cases;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Materials materials;
    private final FormDrafts drafts;
    private final Deadlines deadlines;
    private final ProcedureRuntime runtime;
    private final DocumentFields fields;
    private final Permissions permissions;
    private final List<CaseAct> kinds;
    private final Journal journal;
    private final Clock clock;

    CaseActs(
            Cases cases,
            Procedures procedures,
            AnswerMapper answers,
            Materials materials,
            FormDrafts drafts,
            Deadlines deadlines,
            ProcedureRuntime runtime,
            DocumentFields fields,
            Permissions permissions,
            List<CaseAct> kinds,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.answers = answers;
        this.materials = materials;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.runtime = runtime;
        this.fields = fields;
        this.permissions = permissions;
        this.kinds = kinds;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param form what was typed, in the shape of the action's form
     * @throws org.facheng.platform.ProblemException 404 for an unknown case or action, 403 without the right, 409 {@code not_now} when the
     *     case does not wait for it, 422 for bad input
     */
    @Transactional
    public void perform(String caseId, String key, User user, JsonNode form, List<String> uploadIds) {
        var file = cases.lock(caseId);
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var action = procedure.action(key).orElseThrow(Problems::notFound);
        permissions.require(user, Action.CASE_ACT, file.scope());
        if (!mayDo(action, user)) {
            throw Problems.forbidden();
        }
        if (!possibleNow(file, action)) {
            throw Problems.conflict(
                    "not_now", "案件目前不能办理“%s”。".formatted(action.name().zh()), "The case does not wait for this now.");
        }
        if (action.form() != null) {
            procedure.form(action.form()).check(null, form);
        }
        answers.insert(
                new Answer(Ids.newId(), caseId, 0, key, null, null, form.toString(), user.username(), clock.instant()));
        materials.attach(caseId, user.id(), uploadIds, materialKind(action, form, uploadIds), user.username());
        journal.append(Act.of(
                caseId,
                new Actor(user.username(), roleOf(action, user)),
                "case." + key,
                "%s：%s".formatted(user.displayName(), action.name().zh())));
        drafts.drop(user.id(), FormDrafts.act(caseId, key));
        kinds.stream().filter(kind -> kind.action().equals(key)).forEach(kind -> kind.perform(file, user, form));
        if (action.message() != null) {
            var message = procedure.message(action.message());
            if (message.records() != null) {
                deadlines.record(caseId, message.records(), day(form), null, null);
            }
            runtime.deliver(caseId, action.message());
        }
    }

    /** What this person may do at the case now, with the forms. */
    public List<PossibleAct> possible(CaseFile file, User user) {
        if (!permissions.may(user, Action.CASE_ACT, file.scope())) {
            return List.of();
        }
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return procedure.actions().stream()
                .filter(action -> mayDo(action, user) && possibleNow(file, action))
                .map(action -> new PossibleAct(
                        action.key(),
                        action.name().zh(),
                        action.limit() == null
                                ? null
                                : deadlines
                                        .find(file.id(), action.limit())
                                        .map(Deadline::due)
                                        .orElse(null),
                        fields.items(file, action.items()),
                        action.form() == null
                                ? null
                                : procedure.form(action.form()).schema(),
                        action.form() == null
                                ? null
                                : procedure.form(action.form()).uiSchema()))
                .toList();
    }

    private static String materialKind(ActionDefinition action, JsonNode form, List<String> uploadIds) {
        if (!action.addsMaterial()) {
            return action.material() == null ? action.key() : action.material();
        }
        if (uploadIds.isEmpty()) {
            throw Problems.invalid("material_missing", "请先上传材料，再提交。", "Upload the material first.")
                    .at("/uploadIds", "请上传材料", "required");
        }
        return form.path("kind").asString();
    }

    private boolean possibleNow(CaseFile file, ActionDefinition action) {
        return file.open() && (action.message() == null || runtime.awaits(file.id(), action.message()));
    }

    private static boolean mayDo(ActionDefinition action, User user) {
        return action.by().stream().anyMatch(user::has);
    }

    private static String roleOf(ActionDefinition action, User user) {
        return action.by().stream()
                .filter(user::has)
                .findFirst()
                .map(Role::name)
                .orElse("CITIZEN");
    }

    /** The day it came in: what a registrar states, else today. */
    private LocalDate day(JsonNode form) {
        return form.hasNonNull("receivedOn")
                ? LocalDate.parse(form.path("receivedOn").asString())
                : LocalDate.now(clock);
    }
}
