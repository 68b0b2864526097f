package org.facheng.procedure.definition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.PartyRoles;
import org.facheng.platform.LocalText;

/**
 * One law version of a procedure, as its folder declares it.
 *
 * @param folder class path folder, e.g. {@code bpmn/reconsideration/2024}
 * @param validFrom first day of this law version; null: since ever
 * @param validTo last day; null: still in force
 * @param process id of the main model
 * @param service id of the model that serves what an act issues; null where no act issues what is served
 * @param outlasting ids of the models that go on when the case is closed, beside the serving one
 * @param models class path names of its models, main model first
 * @param caseNumber pattern of the case number
 * @param receiptNumber pattern of the number a citizen holds
 * @param received what the filing of a matter is called to its parties
 * @param facts every dated fact the procedure knows, by key
 * @param filing facts read from the application when a case is filed
 * @param endingHearings facts after which no hearing that was set before them takes place
 * @param respondent what a respondent in the system gets to see
 * @param handOver whether a case passes on only with the consent of who takes it; null where a director reassigns it
 * @param stages in the order of the law
 * @param closings what a case may come to in the end, by the outcome of its model
 * @param roles role of identity → name in this procedure
 * @param parties role of a party → its name in this procedure, where it is another than in most
 * @param materials kinds of received materials, by key
 * @param steps automatic steps of a model that record a fact, by element id
 */
public record ProcedureDefinition(
        String key,
        String version,
        LocalText name,
        String folder,
        LocalDate validFrom,
        LocalDate validTo,
        String process,
        String service,
        List<String> outlasting,
        List<String> models,
        String caseNumber,
        String receiptNumber,
        LocalText received,
        Map<String, LocalText> facts,
        List<String> filing,
        List<String> endingHearings,
        RespondentDefinition respondent,
        HandOverRule handOver,
        List<StageDefinition> stages,
        Map<String, LocalText> closings,
        Map<String, LocalText> roles,
        Map<String, LocalText> parties,
        Map<String, LocalText> materials,
        Map<String, TaskDefinition> tasks,
        Map<String, MessageDefinition> messages,
        Map<String, StepDefinition> steps,
        Map<String, DocumentDefinition> documents,
        Map<String, ActionDefinition> actionsByKey,
        Map<String, FormDefinition> forms) {

    /** Of the model of service, which all procedures share. */
    private static final String SERVICE_TASK = "userTask_recordService";

    public boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public StageDefinition stage(String id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> undeclared("stage", id));
    }

    /** How a case ended, in words. */
    public String closing(String outcome) {
        return Optional.ofNullable(closings.get(outcome))
                .orElseThrow(() -> undeclared("closing", outcome))
                .zh();
    }

    /** What a party of this role is called. */
    public String partyName(String role) {
        return Optional.ofNullable(parties.get(role)).map(LocalText::zh).orElseGet(() -> PartyRoles.nameOf(role));
    }

    public TaskDefinition task(String key) {
        return Optional.ofNullable(tasks.get(key)).orElseThrow(() -> undeclared("task", key));
    }

    /** The task in which service of a document is recorded: its article is what asks for service in this procedure. */
    public TaskDefinition serviceTask() {
        return task(SERVICE_TASK);
    }

    /** What an open task is called: with the document it serves (its key, or null), since several may wait at once. */
    public String titleOf(String task, String document) {
        var name = task(task).name().zh();
        return document == null
                ? name
                : "%s：《%s》".formatted(name, document(document).name().zh());
    }

    public MessageDefinition message(String name) {
        return Optional.ofNullable(messages.get(name)).orElseThrow(() -> undeclared("message", name));
    }

    public DocumentDefinition document(String key) {
        return Optional.ofNullable(documents.get(key)).orElseThrow(() -> undeclared("document", key));
    }

    public FormDefinition form(String key) {
        return Optional.ofNullable(forms.get(key)).orElseThrow(() -> undeclared("form", key));
    }

    /** What a received material is, in words; materials of an act that declares no kind are named after the act. */
    public String materialName(String kind) {
        return Optional.ofNullable(materials.get(kind))
                .or(() -> action(kind).map(ActionDefinition::name))
                .map(LocalText::zh)
                .orElse(kind);
    }

    /** Empty for an action the procedure does not know: people may ask for any. */
    public Optional<ActionDefinition> action(String key) {
        return Optional.ofNullable(actionsByKey.get(key));
    }

    public Collection<ActionDefinition> actions() {
        return actionsByKey.values();
    }

    private IllegalArgumentException undeclared(String what, String key) {
        return new IllegalArgumentException("%s declares no %s %s".formatted(folder, what, key));
    }
}
