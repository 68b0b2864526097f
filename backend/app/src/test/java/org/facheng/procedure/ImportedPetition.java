package org.facheng.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.Office;

/** A letter of one petitioner as a file that is imported has it. */
public final class ImportedPetition {

    private ImportedPetition() {}

    /**
     * Imports it.
     *
     * @param changes members beside and instead of the usual ones
     * @return the number of the case
     */
    public static String caseNo(Office office, LocalDate receivedOn, Map<String, ?> changes) {
        var matter = new HashMap<String, Object>(Map.of(
                "procedure",
                "petition",
                "channel",
                "letter",
                "receivedOn",
                receivedOn.toString(),
                "subject",
                "policy",
                "applicants",
                petitioners("信访人甲"),
                "contact",
                Map.of("name", "信访人甲", "phone", "13800000000", "address", "某市某路1号"),
                "requests",
                List.of("请予处理"),
                "factsAndReasons",
                "补贴没有发放。"));
        matter.putAll(changes);
        return office.as("admin1")
                .post("/api/cases/import", matter)
                .ok()
                .path("caseNo")
                .asString();
    }

    /** Of a person who can be told from others, about a matter of his own. */
    public static String of(Office office, LocalDate on, String name, String phone, Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of(
                "applicants", petitioners(name),
                "contact", Map.of("name", name, "phone", phone, "address", "江苏省某市某路8号"),
                "requests", List.of("恢复" + name + "的宽带"),
                "factsAndReasons", name + "家里的宽带停了三个月，企业没有说明原因，请恢复。"));
        matter.putAll(changes);
        return caseNo(office, on, matter);
    }

    public static List<Map<String, Object>> petitioners(String... names) {
        return Stream.of(names)
                .map(name -> Map.<String, Object>of(
                        "name", name, "kind", "natural", "identity", "real-name", "addressClear", true))
                .toList();
    }
}
