package org.facheng.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** The papers of a court as the counter registers them. */
public final class Complaint {

    private Complaint() {}

    /** @param act members of the act beside its kind */
    public static Map<String, Object> served(LocalDate receivedOn, Map<String, Object> act) {
        return Map.of(
                "procedure",
                "litigation",
                "channel",
                "court-service",
                "receivedOn",
                receivedOn.toString(),
                "form",
                Map.of(
                        "stage",
                        "first-instance",
                        "court",
                        Map.of("name", "北京市第一中级人民法院", "level", "中级"),
                        "applicants",
                        List.of(Map.of("name", "某科技有限公司", "kind", "legal")),
                        "respondent",
                        Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                        "act",
                        act,
                        "requests",
                        List.of("撤销行政处罚决定"),
                        "factsAndReasons",
                        "处罚认定事实不清。",
                        "submission",
                        Map.of("servedWith", List.of("应诉通知书", "起诉状副本"))));
    }

    /** Registered on the day it was served; returns the number of the case. */
    public static String registered(Office office, LocalDate servedOn) {
        office.clockTo(servedOn);
        return office.as("registrar1")
                .post("/api/cases", served(servedOn))
                .ok()
                .path("caseNo")
                .asString();
    }

    public static Map<String, Object> served(LocalDate receivedOn) {
        return served(receivedOn, Map.of("kind", "行政处罚决定", "category", "penalty", "sued", "original"));
    }
}
