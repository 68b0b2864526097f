package org.facheng.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people type in these tests. */
public final class Application {

    private Application() {}

    public static Map<String, Object> admissible() {
        return Map.of(
                "procedure", "reconsideration",
                "form",
                        Map.of(
                                "applicants", List.of(Map.of("name", "申请人甲", "kind", "natural", "province", "广东")),
                                "contact",
                                        Map.of(
                                                "name",
                                                "申请人甲",
                                                "phone",
                                                "13800000000",
                                                "address",
                                                "广东省广州市某路1号",
                                                "postcode",
                                                "510000",
                                                "electronicService",
                                                true),
                                "respondent", Map.of("name", "工业和信息化部信息通信管理局", "category", "ministry"),
                                "act", penalty("2026-11-02", "2026-11-02"),
                                "declared",
                                        Map.of("relation", "addressee", "rightsInformed", true, "penaltyAmount", 50000),
                                "requests", List.of("撤销行政处罚决定"),
                                "factsAndReasons", "处罚决定认定事实不清，适用依据错误，请求予以撤销。",
                                "evidence", List.of("行政处罚决定书"),
                                "submission",
                                        Map.of("signature", true, "idCopy", true, "deliveryAddressConfirmed", true)),
                "uploadIds", List.of());
    }

    private static Map<String, Object> penalty(String made, String known) {
        return Map.of(
                "kind", "行政处罚决定",
                "category", "penalty",
                "documentNo", "某罚〔2026〕1号",
                "dateMade", made,
                "dateKnown", known,
                "content", "罚款五万元");
    }

    /** The same against an act of these days. */
    public static Map<String, Object> admissible(String made, String known) {
        return admissible(Map.of("act", penalty(made, known)));
    }

    /** The same with some members of its form replaced. */
    public static Map<String, Object> admissible(Map<String, ?> instead) {
        var application = new LinkedHashMap<>(admissible());
        var form = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) application.get("form")).forEach((key, value) -> form.put((String) key, value));
        form.putAll(instead);
        application.put("form", form);
        return application;
    }

    /** An act made on that day, known two days later. */
    public static Map<String, Object> actOf(LocalDate made) {
        return Map.of(
                "kind",
                "行政处罚决定",
                "category",
                "penalty",
                "documentNo",
                "某罚〔2026〕1号",
                "dateMade",
                made.toString(),
                "dateKnown",
                made.plusDays(2).toString(),
                "content",
                "罚款五万元");
    }

    public static Map<String, Object> draftDecision() {
        return Map.of(
                "consultation", List.of("没有"),
                "respondentReply", "被申请人认为处罚决定合法适当。",
                "facts", "经审理查明，被申请人于2026年11月2日作出行政处罚决定。",
                "evidence", List.of("行政处罚决定书"),
                "opinion", "行政处罚决定认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。",
                "articles", "第六十八条",
                "orders", List.of(Map.of("kind", "UPHOLD", "ground", "lawful", "text", "维持被申请人作出的行政处罚决定。")));
    }
}
