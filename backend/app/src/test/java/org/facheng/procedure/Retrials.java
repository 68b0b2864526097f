package org.facheng.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Retrials of judgments over the decision of a reconsideration (法释〔2018〕1号第一百二十二条), each ended on that day. */
record Retrials(SuitsOverDecision suits) {

    /** A retrial by the procedure of the second instance that revokes that judgment and dismisses the claims. */
    String retried(String number, String of) {
        return retried(number, of, "dismiss-claims");
    }

    /** One that revokes it and decides so itself. */
    String retried(String number, String of, String... kinds) {
        var suit = defended(number);
        suits.office()
                .complete(suit, "userTask_recordResult", "RETRIED", revoking(number, of, kinds))
                .ok();
        return suits.performed(suit);
    }

    Map<String, Object> revoking(String number, String of, String... kinds) {
        var all = Stream.concat(Stream.of("retrial-reversed"), Stream.of(kinds)).toArray(String[]::new);
        var result = suits.result(number, all);
        if (of != null) {
            result.put("retried", of);
        }
        return result;
    }

    /** One that revokes it and has the suit tried again. */
    void remanded(String number, String of) {
        var result = suits.result(number, "retrial-remanded");
        result.put("retried", of);
        suits.office()
                .complete(defended(number), "userTask_recordResult", "RETRIAL_REMANDED", result)
                .ok();
    }

    String defended(String number) {
        var suit = suits.suit(number, "retrial-second", "再审应诉通知书");
        suits.office()
                .complete(
                        suit,
                        "userTask_decideCapacity",
                        "SOLE",
                        Map.of("capacity", "SOLE", "reason", "复议决定改变了原行政行为。", "courtLevel", "right"))
                .ok();
        var work = new LinkedHashMap<String, Object>(Map.of(
                "docketedOn", suits.today(), "docketNo", number, "actingUnit", "无线电管理局", "actingOfficer", "经办人甲"));
        work.putAll(Map.of("legalOfficer", "经办人乙", "evidenceOfAct", "由本机关提供", "conflictChecked", true));
        suits.office().complete(suit, "userTask_assignWork", "ASSIGN", work).ok();
        suits.office()
                .as("registrar1")
                .post(
                        "/api/cases/{no}/actions/receive-result",
                        Map.of("form", Map.of("receivedOn", suits.today(), "what", "再审行政判决书")),
                        suit)
                .ok();
        return suit;
    }
}
