package org.facheng.procedure.referral;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a petition holds, as the body it is sent to receives it. */
@Component
class SentMatter {

    private static final String DECISION = "userTask_approveRoute";

    /** What was true only of how it came to the sender. */
    private static final List<String> OF_THE_SENDER = List.of("submission", "receivedBy", "transferor", "transfer");

    private final AnswerMapper answers;
    private final JsonMapper json;

    SentMatter(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    JsonNode of(CaseFile file, String sender, CaseDocument letter, LocalDate receivedOn) {
        var matter = (ObjectNode) json.readTree(file.form());
        var firstDay = matter.at("/transfer/firstReceivedOn")
                .asString(file.receivedOn().toString());
        matter.remove(OF_THE_SENDER);
        // The record of what was said stays with who wrote it down; whom somebody informs of learns nothing here either
        // (第三十条第三款).
        matter.withObject("/declared").remove("oral");
        if (file.secret()) {
            matter.withObject("/declared").put("confidential", true);
        }
        matter.put("procedure", SentMatters.PROCEDURE)
                .put("channel", SentMatters.TRANSFER)
                .put("receivedOn", receivedOn.toString())
                .put("transferor", sender);
        var decision = decision(file);
        if (decision.path(ReferredRequests.FIELD).size() > 0) {
            matter.set("requests", decision.path(ReferredRequests.FIELD).deepCopy());
        }
        var transfer = matter.putObject("transfer")
                .put("kind", decision.path("manner").asString("").equals("交办") ? "assigned" : "forwarded")
                .put("number", letter.number())
                .put("firstReceivedOn", firstDay);
        var feedbackBy = decision.path("feedbackBy").asString("");
        // A day that was over when the letter arrived is no day of the receiving case.
        if (!feedbackBy.isEmpty() && !LocalDate.parse(feedbackBy).isBefore(receivedOn)) {
            transfer.put("dueOn", feedbackBy);
        }
        return matter;
    }

    private JsonNode decision(CaseFile file) {
        return answers.last(file.id(), DECISION)
                .map(answer -> json.readTree(answer.form()))
                .orElseThrow();
    }
}
