package org.facheng.procedure.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.FormLine;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was filed, typed and decided in a case, under the titles of its forms, so that a page needs to know none of them. Opinions of the body
 * are read by its caseworkers only; anybody else reads what people of the own unit gave.
 */
@Component
class CaseAnswers {

    private final Cases cases;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final Unnamed unnamed;
    private final Directory directory;
    private final Permissions permissions;
    private final JsonMapper json;

    CaseAnswers(
            Cases cases,
            Procedures procedures,
            AnswerMapper answers,
            Unnamed unnamed,
            Directory directory,
            Permissions permissions,
            JsonMapper json) {
        this.cases = cases;
        this.procedures = procedures;
        this.answers = answers;
        this.unnamed = unnamed;
        this.directory = directory;
        this.permissions = permissions;
        this.json = json;
    }

    /** The application as it came in, or of it what the respondent gets. The form of the counter has every field the one of the portal has. */
    List<FormLine> filed(CaseFile file, User user) {
        var procedure = procedure(file);
        var whole = json.readTree(file.form());
        var read = permissions.may(user, Action.CASEFILE_READ, file.scope())
                ? whole
                : ApplicationCopy.of(whole, procedure.respondent().copy());
        return procedure.form("registration").read(read);
    }

    /** In the order they were given. */
    List<AnswerView> of(CaseFile file, User user) {
        var procedure = procedure(file);
        var parties = cases.parties(file.id());
        var told = unnamed.of(file.id(), user);
        boolean internal = permissions.may(user, Action.CASE_INTERNAL_READ, file.scope());
        return answers.ofCase(file.id()).stream()
                .filter(answer -> internal || ownUnit(answer, user))
                .filter(answer -> told.test(answer.form()))
                .map(answer -> view(procedure, parties, answer))
                .toList();
    }

    /** Why a task has come back to its performer; empty where it has not. */
    Optional<AnswerView> returned(CaseFile file, String task) {
        var procedure = procedure(file);
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(task)
                        || outcome(procedure, answer)
                                .filter(outcome -> outcome.returnsTo().contains(task))
                                .isPresent())
                .max(Comparator.comparingInt(Answer::position))
                .filter(answer -> !answer.key().equals(task))
                .map(answer -> view(procedure, List.of(), answer));
    }

    private boolean ownUnit(Answer answer, User user) {
        return user.unitId() != null
                && directory
                        .userByName(answer.by())
                        .filter(by -> user.unitId().equals(by.unitId()))
                        .isPresent();
    }

    private AnswerView view(ProcedureDefinition procedure, List<Party> parties, Answer answer) {
        var task = Optional.ofNullable(procedure.tasks().get(answer.key()));
        var action = procedure.action(answer.key());
        var outcome = outcome(procedure, answer);
        return new AnswerView(
                answer.key(),
                task.map(TaskDefinition::name)
                        .or(() -> action.map(ActionDefinition::name))
                        .map(LocalText::zh)
                        .orElse(answer.key()),
                task.isPresent() ? "task" : "act",
                answer.outcome(),
                outcome.map(it -> it.name().zh()).orElse(answer.outcome()),
                nameOf(parties, answer.partyId()),
                personOf(answer.by()),
                answer.at(),
                outcome.filter(OutcomeDefinition::returning).isPresent(),
                task.map(TaskDefinition::form)
                        .or(() -> action.map(ActionDefinition::form))
                        .map(form -> procedure.form(form).read(named(told(answer))))
                        .orElse(List.of()));
    }

    /** With what was chosen from a list of the case as it was called then. */
    private JsonNode told(Answer answer) {
        var form = json.readTree(answer.form());
        return answer.told() == null ? form : inWords(form, json.readTree(answer.told()));
    }

    private static JsonNode inWords(JsonNode node, JsonNode words) {
        if (node.isString()) {
            return words.path(node.asString()).isString() ? words.path(node.asString()) : node;
        }
        if (node instanceof ObjectNode fields) {
            fields.propertyNames().forEach(name -> fields.set(name, inWords(fields.get(name), words)));
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, inWords(list.get(i), words));
            }
        }
        return node;
    }

    /** A field called {@code username} names a colleague in every form of the procedures: people read the name. */
    private JsonNode named(JsonNode form) {
        if (form instanceof ObjectNode fields && fields.path("username").isString()) {
            fields.put("username", personOf(fields.path("username").asString()));
        }
        return form;
    }

    private String personOf(String username) {
        return directory.userByName(username).map(User::displayName).orElse(username);
    }

    private static Optional<OutcomeDefinition> outcome(ProcedureDefinition procedure, Answer answer) {
        return Optional.ofNullable(procedure.tasks().get(answer.key()))
                .map(task -> task.outcomes().get(answer.outcome()));
    }

    private static String nameOf(List<Party> parties, String partyId) {
        return parties.stream()
                .filter(party -> party.id().equals(partyId))
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    private ProcedureDefinition procedure(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion());
    }
}
