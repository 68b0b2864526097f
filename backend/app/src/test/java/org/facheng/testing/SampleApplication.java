package org.facheng.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a citizen files: complete and admissible, with electronic service agreed to. */
public final class SampleApplication {

    private SampleApplication() {}

    public static Map<String, Object> admissible() {
        var known = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")))
                .minusDays(20)
                .toString();
        return Map.of(
                "procedure",
                "reconsideration",
                "uploadIds",
                List.of(),
                "form",
                Map.of(
                        "applicants", List.of(Map.of("name", "张𠮷安", "kind", "natural", "province", "江苏")),
                        "contact",
                                Map.of(
                                        "name",
                                        "张𠮷安",
                                        "idNumber",
                                        "320102199001011237",
                                        "phone",
                                        "13900000000",
                                        "address",
                                        "江苏省南京市玄武区示例路1号",
                                        "postcode",
                                        "210000",
                                        "electronicService",
                                        true),
                        "respondent", Map.of("name", "江苏省通信管理局", "category", "communications-administration"),
                        "act",
                                Map.of(
                                        "kind",
                                        "政府信息公开答复",
                                        "content",
                                        "没有检索到申请公开的信息",
                                        "category",
                                        "disclosure",
                                        "documentNo",
                                        "苏通信公开〔2026〕59号",
                                        "dateMade",
                                        known,
                                        "dateKnown",
                                        known),
                        "declared", Map.of("relation", "addressee", "rightsInformed", true),
                        "requests", List.of("撤销该答复，责令重新答复"),
                        "factsAndReasons", "答复没有说明检索了哪些库、问了哪些处室，检索义务没有尽到，请求撤销并责令重新检索、重新答复。",
                        "evidence", List.of("政府信息公开申请答复告知书"),
                        "submission", Map.of("signature", true, "idCopy", true, "deliveryAddressConfirmed", true)));
    }

    /** The letter, if it named no respondent. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> letterNamingNobody(LocalDate receivedOn) {
        var letter = new HashMap<>(letter(receivedOn));
        var form = new HashMap<>((Map<String, Object>) letter.get("form"));
        form.remove("respondent");
        letter.put("form", form);
        return letter;
    }

    /** The same matter as it came by post on this day: what is registered at the counter. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> letter(LocalDate receivedOn) {
        var known = receivedOn.minusDays(10).toString();
        var form = new HashMap<>((Map<String, Object>) admissible().get("form"));
        var act = new HashMap<>((Map<String, Object>) form.get("act"));
        act.put("dateMade", known);
        act.put("dateKnown", known);
        form.put("act", act);
        return Map.of(
                "procedure", "reconsideration", "channel", "letter", "receivedOn", receivedOn.toString(), "form", form);
    }
}
