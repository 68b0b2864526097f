package org.facheng.procedure.publication;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.publication.PersonalData.Marked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 提出公开或者不公开的意见: offers the decision with its people veiled and says what was taken out. What the handler marks beside it is taken
 * out of the text wherever it stands; so is what the file knows of people, whatever was typed.
 */
@Component
class ProposePublicationAct implements CaseAct, TaskAct {

    private static final String KEY = "propose-publication";
    private static final String TEXT = "text";
    private static final String MARKED = "marked";
    private static final String PUBLISH = "publish";

    private final Proposals proposals;
    private final PersonalData people;
    private final ProcedureRuntime runtime;

    ProposePublicationAct(Proposals proposals, PersonalData people, ProcedureRuntime runtime) {
        this.proposals = proposals;
        this.people = people;
        this.runtime = runtime;
    }

    @Override
    public String action() {
        return KEY;
    }

    @Override
    public String form() {
        return KEY;
    }

    /** While a proposal waits, or was returned, with its text: it can be mended. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return proposals.decision(file).map(decision -> offered(file, decision, declared));
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return proposals
                .decision(file)
                .map(decision -> offered(file, decision, declared))
                .orElse(declared);
    }

    private JsonNode offered(CaseFile file, CaseDocument decision, JsonNode declared) {
        var words = proposals.words(decision);
        var redaction = people.redaction(file, Marked.NOTHING);
        var form = (ObjectNode) declared.deepCopy();
        var text = proposals.last(file).map(Publication::text).orElseGet(() -> redaction.of(words));
        field(form, TEXT).put("default", text);
        var out = new StringBuilder();
        redaction.in(words).forEach((was, now) -> out.append("%s → %s\n".formatted(was, now)));
        field(form, "takenOut")
                .put("default", out.isEmpty() ? "没有" : out.toString().strip());
        return proposals.naming(file, form);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        propose(file, done.by(), done.form());
    }

    /** On the page of the case: then nothing is left to do in the task. */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        propose(file, user, form);
        proposals.paper(file).owed().ifPresent(owed -> runtime.deliver(file.id(), owed.proposed()));
    }

    private void propose(CaseFile file, User user, JsonNode form) {
        if (proposals.decision(file).isEmpty()) {
            throw Problems.conflict("no_decision", "本案没有可以公开的决定、意见。", "The case has no decision that may be opened.");
        }
        boolean publish = PUBLISH.equals(form.path("way").asString(""));
        var text = publish
                ? people.redaction(file, Marked.of(form.path(MARKED)))
                        .of(form.path(TEXT).asString(""))
                : null;
        proposals.propose(
                file,
                user,
                publish,
                form.path("ground").asString(null),
                form.path("reason").asString(""),
                text);
    }

    private static ObjectNode field(ObjectNode form, String name) {
        return (ObjectNode) form.at("/properties/" + name);
    }
}
