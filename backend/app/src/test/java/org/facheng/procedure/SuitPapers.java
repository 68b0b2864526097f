package org.facheng.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Papers of a court in one plain suit, as the counter registers them. */
final class SuitPapers {

    private SuitPapers() {}

    /**
     * @param stage as the form calls it
     * @param number of the court's case
     * @param paper title of what was served
     */
    static Map<String, Object> filed(LocalDate on, String stage, String number, String defendant, String paper) {
        var form = Map.of(
                "stage", stage,
                "court", Map.of("name", "北京市第一中级人民法院", "level", "中级", "caseNo", number),
                "respondent", Map.of("defendantsInComplaint", List.of(defendant)),
                "applicants", List.of(Map.of("name", "某公司", "kind", "legal")),
                "act", Map.of("kind", "政府信息公开答复", "sued", "original"),
                "requests", List.of("撤销答复"),
                "factsAndReasons", "答复没有说明检索的经过。",
                "submission", Map.of("servedWith", List.of(paper)));
        return Map.of("procedure", "litigation", "channel", "court-service", "receivedOn", on.toString(), "form", form);
    }
}
