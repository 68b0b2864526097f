package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer goes back the way the matter came: {@code answers} in the uiSchema of a procedure's form proposes for each channel how what is
 * issued is served on whoever brought the matter, says why, and asks how he was told by the channel itself. Where a fact says that he is reached
 * by no other way than his channel, {@code otherwise} proposes that. Who serves decides.
 */
@Component
class AnswerBack {

    private static final String PROPERTIES = "properties";
    private static final String TOLD = "told";

    private final Procedures procedures;
    private final Cases cases;
    private final Deadlines deadlines;
    private final JsonMapper json;

    AnswerBack(Procedures procedures, Cases cases, Deadlines deadlines, JsonMapper json) {
        this.procedures = procedures;
        this.cases = cases;
        this.deadlines = deadlines;
        this.json = json;
    }

    /** The form with what is proposed; without the question that no channel asks. */
    JsonNode proposed(CaseFile file, @Nullable String partyId, String form, JsonNode declared) {
        if (!declared.path(PROPERTIES).has(TOLD)) {
            return declared;
        }
        var offered = (ObjectNode) declared.deepCopy();
        var fields = (ObjectNode) offered.path(PROPERTIES);
        var answers = procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(form)
                .uiSchema()
                .path("answers");
        var answer = only(file, answers.path("otherwise")) ? answers.path("otherwise") : answers.path(file.channel());
        // What somebody informs of may not come before others by the channel it came by (信访工作条例第三十条第三款).
        boolean back = partyId != null && !file.secret() && brought(file, partyId);
        if (!back || !answer.has(TOLD)) {
            fields.remove(TOLD);
        }
        if (back && answer.isObject()) {
            ((ObjectNode) fields.path("manner"))
                    .put("default", answer.path("manner").asString());
            offered.put(
                    "description",
                    answer.path("why").asString()
                            + (answer.has(TOLD) ? sentFrom(file) : "")
                            + declared.path("description").asString(""));
            if (answer.has(TOLD)) {
                ((ObjectNode) fields.path(TOLD)).put("title", answer.path(TOLD).asString());
            }
        }
        return offered;
    }

    /** Where the channel leads back to, as the counter entered it. */
    private String sentFrom(CaseFile file) {
        var from = json.readTree(file.form()).path("sentFrom").asString("");
        return from.isBlank() ? "" : "来件编号、账号：%s。".formatted(from);
    }

    private boolean only(CaseFile file, JsonNode otherwise) {
        return deadlines.fact(file.id(), otherwise.path("fact").asString("-")).isPresent();
    }

    private boolean brought(CaseFile file, String partyId) {
        return cases.parties(file.id()).stream().filter(Party::applicant).anyMatch(party -> party.id()
                .equals(partyId));
    }
}
