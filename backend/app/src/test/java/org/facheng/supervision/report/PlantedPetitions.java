package org.facheng.supervision.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** Petitions that are known, in months in which there is nothing else. */
final class PlantedPetitions {

    private PlantedPetitions() {}

    /** Returns the number of the case. */
    static String plant(Office office, String channel, String receivedOn, Map<String, Object> changes) {
        var form = new HashMap<String, Object>(Map.of(
                "applicants",
                List.of(Map.of("name", "信访人甲", "kind", "natural", "identity", "real-name", "addressClear", true)),
                "contact",
                Map.of("phone", "13800000000", "address", "某市某路1号"),
                "petitionKind",
                "request",
                "subject",
                "telecom-dispute",
                "respondent",
                Map.of("name", "某移动通信公司"),
                "requests",
                List.of("请予处理"),
                "factsAndReasons",
                "宽带晚上总是断网。"));
        form.putAll(changes);
        var filed = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "petition",
                                "channel",
                                channel,
                                "receivedOn",
                                receivedOn,
                                "form",
                                form,
                                "uploadIds",
                                List.of()))
                .ok();
        return filed.path("caseNo").asString();
    }
}
