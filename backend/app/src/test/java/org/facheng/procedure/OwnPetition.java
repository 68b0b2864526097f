package org.facheng.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.Office;

/** A petition citizen1 files at the portal for himself and others: he is the first of them. */
public final class OwnPetition {

    private OwnPetition() {}

    /** @param house tells it from other petitions of the tests */
    public static Filed of(Office office, String house, String... names) {
        var form = Map.of(
                "applicants",
                people(names),
                "contact",
                Map.of("name", names[0], "phone", "139000000" + house, "address", "江苏省某市某路" + house + "号"),
                "petitionKind",
                "request",
                "subject",
                "policy",
                "requests",
                List.of("补发" + house + "号的补贴"),
                "factsAndReasons",
                house + "号的补贴没有发放。");
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Map.of("procedure", "petition", "form", form))
                .ok();
        return new Filed(
                office, filed.path("caseNo").asString(), filed.path("receiptNo").asString());
    }

    public static List<Map<String, Object>> people(String... names) {
        return Stream.of(names)
                .map(name -> Map.<String, Object>of("name", name, "kind", "natural"))
                .toList();
    }
}
