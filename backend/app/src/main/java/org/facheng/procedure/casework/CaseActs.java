package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.DeadlineView;
import org.facheng.document.Materials;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
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

    private final CasesInTime cases;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Materials materials;
    private final FormDrafts drafts;
    private final OwnLastDay lastDay;
    private final ReceivedMessages messages;
    private final PartyChanges parties;
    private final Extensions extensions;
    private final StopEffects stops;
    private final ActConditions conditions;
    private final ActObstacles obstacles;
    private final ActConsequences consequences;
    private final DocumentFields fields;
    private final Permissions permissions;
    private final Representation representation;
    private final WhoseAct whose;
    private final List<CaseAct> kinds;
    private final Journal journal;
    private final Clock clock;

    CaseActs(
            CasesInTime cases,
            Procedures procedures,
            AnswerMapper answers,
            Materials materials,
            FormDrafts drafts,
            OwnLastDay lastDay,
            ReceivedMessages messages,
            PartyChanges parties,
            Extensions extensions,
            StopEffects stops,
            ActConditions conditions,
            ActObstacles obstacles,
            ActConsequences consequences,
            DocumentFields fields,
            Permissions permissions,
            Representation representation,
            WhoseAct whose,
            List<CaseAct> kinds,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.answers = answers;
        this.materials = materials;
        this.drafts = drafts;
        this.lastDay = lastDay;
        this.messages = messages;
        this.parties = parties;
        this.extensions = extensions;
        this.stops = stops;
        this.conditions = conditions;
        this.obstacles = obstacles;
        this.consequences = consequences;
        this.fields = fields;
        this.permissions = permissions;
        this.representation = representation;
        this.whose = whose;
        this.kinds = kinds;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param form what was typed, in the shape of the action's form
     * @throws org.facheng.platform.ProblemException 404 for an unknown case or action, 403 without the right, 409 {@code not_now} when the
     *     case does not wait for it, {@code earlier_model} when its model never does, 422 for bad input
     */
    @Transactional
    public void perform(String caseId, String key, User user, JsonNode form, List<String> uploadIds) {
        perform(caseId, key, user, form, uploadIds, file -> {});
    }

    /** @param unchanged refuses the act when the case is no longer what the person has seen */
    @Transactional
    public void perform(
            String caseId, String key, User user, JsonNode form, List<String> uploadIds, Consumer<CaseFile> unchanged) {
        var file = cases.lock(caseId);
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var action = require(file, key, user);
        unchanged.accept(file);
        if (!conditions.met(file, action) || !extensions.open(file, action.extension())) {
            if (!conditions.drawn(file, action)) {
                throw EarlierModel.without(action.name());
            }
            throw obstacles.notNow(file, procedure, action);
        }
        if (!carryOut(file, procedure, action, user, form, uploadIds)) {
            throw obstacles.notNow(file, procedure, action);
        }
        stops.apply(file, action.stop(), action.name(), user);
    }

    /**
     * An act that follows from another one as the law has it, whether or not this person might do it alone, with what of theirs comes with it.
     * Answers whether it had its place; if not, nothing was done.
     */
    public boolean follow(CaseFile file, String key, User user, JsonNode form, Supplier<List<String>> uploadIds) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var action = procedure.action(key).orElseThrow();
        boolean inPlace = conditions.met(file, action);
        if (inPlace) {
            carryOut(file, procedure, action, user, form, uploadIds.get());
        }
        return inPlace;
    }

    /** Answers whether it was something this person had to do now; what has more to say of that has refused before. */
    private boolean carryOut(
            CaseFile file,
            ProcedureDefinition procedure,
            ActionDefinition action,
            User user,
            JsonNode form,
            List<String> uploadIds) {
        var caseId = file.id();
        var key = action.key();
        if (action.form() != null) {
            procedure.form(action.form()).seenBy(user).check(null, form);
        }
        var party = whose.of(file, action, user, form);
        var offered = offered(file, user, procedure, action);
        answers.insert(new Answer(
                Ids.newId(),
                caseId,
                0,
                key,
                party.map(Party::id).orElse(null),
                null,
                form.toString(),
                offered.map(schema -> Choices.told(procedure.form(action.form()).schema(), schema, form))
                        .orElse(null),
                user.username(),
                clock.instant()));
        var received = materials.attach(
                caseId, user.id(), uploadIds, ActMaterial.kind(action, form, uploadIds), user.username());
        journal.append(Act.of(
                        caseId,
                        roleOf(action, user).map(user::actor).orElseGet(user::actor),
                        "case." + key,
                        "%s：%s%s%s"
                                .formatted(
                                        user.displayName(),
                                        action.name().zh(),
                                        party.map(WhoseAct::words).orElse(""),
                                        reasonOf(form)))
                .with(party.map(one -> whose.details(file, one)).orElse(Map.of())));
        drafts.drop(user.id(), FormDrafts.act(caseId, key));
        var addressed = parties.apply(file, action.parties());
        extensions.extend(file, action.extension(), action.name(), form, user);
        kinds.stream()
                .filter(kind -> kind.action().equals(key))
                .forEach(kind -> kind.perform(file, user, form, received));
        consequences.follow(file, action, user, form, addressed);
        // Of a closed case no model waits for it any more; what was received stays on record.
        if (action.message() != null && file.open()) {
            messages.receive(file, action, procedure.message(action.message()), user, form, addressed);
        }
        return action.form() == null || offered.isPresent();
    }

    /**
     * The act as declared, if this person may do it.
     *
     * @throws org.facheng.platform.ProblemException 404 for an unknown action, 403 without the right
     */
    public ActionDefinition require(CaseFile file, String key, User user) {
        var action = procedures
                .byKey(file.procedure(), file.lawVersion())
                .action(key)
                .orElseThrow(Problems::notFound);
        permissions.require(user, action.asks(), file.scope());
        if (!mayDo(file, action, user)) {
            throw Problems.forbidden();
        }
        return action;
    }

    /** What this person may do at the case now, with the forms. In one transaction many acts ask the same, and the database is asked once. */
    @Transactional
    public List<PossibleAct> possible(CaseFile file, User user) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return procedure.actions().stream()
                .flatMap(action -> possible(file, user, procedure, action).stream())
                .toList();
    }

    /** One act, with its form, if this person may do it at the case now. */
    public Optional<PossibleAct> possible(CaseFile file, User user, String key) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return procedure.action(key).flatMap(action -> possible(file, user, procedure, action));
    }

    private Optional<PossibleAct> possible(
            CaseFile file, User user, ProcedureDefinition procedure, ActionDefinition action) {
        return permissions.may(user, action.asks(), file.scope())
                        && mayDo(file, action, user)
                        && conditions.met(file, action)
                ? offer(file, user, procedure, action)
                : Optional.empty();
    }

    private Optional<PossibleAct> offer(
            CaseFile file, User user, ProcedureDefinition procedure, ActionDefinition action) {
        if (!extensions.open(file, action.extension())) {
            return Optional.empty();
        }
        var form = action.form() == null ? null : procedure.form(action.form()).seenBy(user);
        var schema = offered(file, user, procedure, action);
        if (form != null && schema.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PossibleAct(
                action.key(),
                action.name().zh(),
                action.group().name().zh(),
                new DeadlineView.Basis(action.basis().law(), action.basis().article()),
                action.limit() == null
                        ? null
                        : lastDay.of(file, user, action.limit()).orElse(null),
                action.material() != null,
                fields.items(file, action.items()),
                schema.orElse(null),
                form == null ? null : form.uiSchema()));
    }

    /** The form with what there is to choose from now; empty where it has none, or there is nothing to do. */
    private Optional<JsonNode> offered(
            CaseFile file, User user, ProcedureDefinition procedure, ActionDefinition action) {
        var schema = Optional.ofNullable(action.form())
                .map(key -> procedure.form(key).seenBy(user).schema());
        for (CaseAct kind : kinds) {
            if (kind.action().equals(action.key())) {
                schema = schema.flatMap(declared -> kind.offer(file, user, declared));
            }
        }
        return schema;
    }

    private boolean mayDo(CaseFile file, ActionDefinition action, User user) {
        return action.by().stream().anyMatch(user::has)
                && (!user.citizen() || action.thirdParty() || representation.applying(file, user));
    }

    /** What somebody asks for or decides is put on record with its reason. */
    private static String reasonOf(JsonNode form) {
        var reason = form.path("reason").asString("").strip();
        return reason.isEmpty() ? "" : "（理由：%s）".formatted(reason);
    }

    private static Optional<Role> roleOf(ActionDefinition action, User user) {
        return action.by().stream().filter(user::has).findFirst();
    }
}
