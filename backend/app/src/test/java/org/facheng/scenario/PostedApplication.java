package org.facheng.scenario;

import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;

/** An application that came by post on a day, and what the office writes down of it. */
final class PostedApplication {

    private final Office office;
    private final String caseNo;

    PostedApplication(Office office, String receivedOn) {
        this.office = office;
        var form = Map.of(
                "applicants", List.of(Map.of("name", "某合伙", "kind", "group", "count", 3, "province", "江苏")),
                "contact", Map.of("phone", "13900000000", "address", "江苏省南京市玄武区示例路1号"),
                "respondent", Map.of("name", "江苏省通信管理局", "category", "communications-administration"),
                "act",
                        Map.of(
                                "kind",
                                "行政许可决定",
                                "category",
                                "licensing",
                                "content",
                                "不予许可决定",
                                "dateMade",
                                "2024-12-15",
                                "dateKnown",
                                "2024-12-15"),
                "declared", Map.of("relation", "addressee", "rightsInformed", true),
                "requests", List.of("撤销该决定"),
                "factsAndReasons", "决定没有写明理由。",
                "submission", Map.of("signature", true, "idCopy", true, "deliveryAddressConfirmed", true));
        caseNo = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "reconsideration",
                                "channel",
                                "letter",
                                "receivedOn",
                                receivedOn,
                                "form",
                                form,
                                "uploadIds",
                                List.of()))
                .ok()
                .path("caseNo")
                .asString();
    }

    String caseNo() {
        return caseNo;
    }

    void visited(String on, List<String> visitors) {
        act("record-visit", Map.of("visitors", visitors, "visitedOn", on, "receivedBy", "登记人", "record", "询问进度"))
                .ok();
    }

    private ApiUser.Answer act(String act, Map<String, ?> form) {
        return office.as("registrar1")
                .post("/api/cases/{no}/actions/{act}", Map.of("form", form, "uploadIds", List.of()), caseNo, act);
    }
}
