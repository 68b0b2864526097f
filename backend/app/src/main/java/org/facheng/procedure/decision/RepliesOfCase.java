package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.casework.ReplyPeriods;
import org.facheng.procedure.casework.ReplyPeriods.OfOne;
import org.facheng.procedure.decision.Circumstances.Reply;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what came of the duty to reply in a case, respondent by respondent. */
@Component
class RepliesOfCase {

    private final ReplyPeriods periods;
    private final ReplyEvidence evidence;

    RepliesOfCase(ReplyPeriods periods, ReplyEvidence evidence) {
        this.periods = periods;
        this.evidence = evidence;
    }

    Replies of(CaseFile file) {
        return new Replies(
                periods.of(file).stream().map(one -> reply(file, one)).toList());
    }

    /** The form with what came of each reply told at this field, where there are several respondents. */
    JsonNode toldIn(CaseFile file, JsonNode declared, String field) {
        var replies = of(file);
        if (!replies.several()) {
            return declared;
        }
        var form = (ObjectNode) declared.deepCopy();
        ((ObjectNode) form.at("/properties/" + field)).put("description", replies.words() + "。");
        return form;
    }

    /** A reply after the last day is none (第七十条); one that was posted in time is in time. */
    private Replies.OfOne reply(CaseFile file, OfOne one) {
        return one.period()
                .map(period -> new Replies.OfOne(
                        one.respondent().name(),
                        switch (period.state()) {
                            case "missed" -> Reply.MISSING;
                            case "met" -> evidence.givenInTime(
                                            file,
                                            one.leading()
                                                    ? null
                                                    : one.respondent().id(),
                                            period)
                                    ? Reply.IN_TIME
                                    : Reply.WITHOUT_EVIDENCE;
                            default -> Reply.OPEN;
                        },
                        period.due()))
                .orElseGet(() -> new Replies.OfOne(one.respondent().name(), Reply.OPEN, null));
    }
}
