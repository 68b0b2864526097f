package org.facheng.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** Suits over the decision of a reconsideration, each ended on that day. */
record SuitsOverDecision(Office office, String reconsideration, LocalDate on) {

    /** Today is that day from now on. */
    static SuitsOverDecision over(Filed filed, LocalDate on) {
        filed.office().clockTo(on);
        return new SuitsOverDecision(filed.office(), filed.caseNo(), on);
    }

    /**
     * Ends with a judgment of the second instance that changes the first.
     *
     * @return its case number
     */
    String judged(String number, String... orders) {
        var suit = suit(number, "judgment", "二审行政判决书");
        var result = result(number, "changed");
        result.putAll(Map.of("effectiveOn", today(), "orders", List.of(orders)));
        office.complete(suit, "userTask_recordSecondResult", "FINAL", result).ok();
        return performed(suit);
    }

    Map<String, Object> result(String number, String... kinds) {
        var result = new LinkedHashMap<String, Object>(
                Map.of("servedOn", today(), "docketNo", number, "kinds", List.of(kinds), "text", "撤销原判。"));
        result.put("lost", true);
        return result;
    }

    String performed(String suit) {
        office.complete(suit, "userTask_listDuties", "NOTHING", Map.of("finding", "没有应当履行的义务。"))
                .ok();
        return suit;
    }

    String suit(String number, String stage, String paper) {
        var form = new LinkedHashMap<String, Object>(Map.of(
                "stage", stage,
                "court", Map.of("name", "北京市高级人民法院", "level", "高级", "caseNo", number),
                "respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                "applicants", List.of(Map.of("name", "某公司", "kind", "legal")),
                "act", Map.of("kind", "行政处罚决定", "sued", "decision", "reconsideration", Map.of("kind", "CHANGED")),
                "requests", List.of("撤销复议决定"),
                "factsAndReasons", "复议决定认定事实错误。",
                "submission", Map.of("servedWith", List.of(paper))));
        var registration = Map.of(
                "procedure",
                "litigation",
                "channel",
                "court-service",
                "receivedOn",
                today(),
                "form",
                form,
                "relatedTo",
                reconsideration);
        return office.as("registrar1")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }

    String today() {
        return on.toString();
    }
}
