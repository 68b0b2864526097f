package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who comes with a repeated petition is answered with the first, and so a petitioner of it (信访工作条例第三十五条). */
@FachengTest
class JoiningPetitionersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void of_one_in_hand_the_newcomer_is_a_petitioner_and_who_was_one_stays_one_only_once() {
        var first = ImportedPetition.caseNo(office, DAY.minusDays(3), Map.of());
        repeated(first, "信访人甲", "信访人巳");
        assertThat(petitioners(first)).containsExactly("信访人甲", "信访人巳");
    }

    @Test
    void of_one_that_is_answered_nobody_becomes_one() {
        var first = ImportedPetition.caseNo(
                office, DAY.minusDays(3), Map.of("previous", List.of(Map.of("kind", "reply", "on", "2026-02-02"))));
        office.complete(first, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(
                        first,
                        "userTask_classifyMatter",
                        "NOT_COMPETENT",
                        Map.of("reasons", "不属于本机关职权", "destination", "某市人民政府"))
                .ok();
        office.complete(first, "userTask_approveRoute", "TELL", Map.of("reasons", "同意", "destination", "某市人民政府"))
                .ok();
        repeated(first, "信访人巳");
        assertThat(petitioners(first)).containsExactly("信访人甲");
    }

    private void repeated(String first, String... names) {
        var again = ImportedPetition.caseNo(office, DAY, Map.of("applicants", ImportedPetition.petitioners(names)));
        office.complete(
                        again,
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of(
                                "firstCase",
                                first,
                                "firstVisitOn",
                                DAY.minusDays(3).toString(),
                                "reason",
                                "同一事项"))
                .ok();
        office.complete(again, "userTask_classifyMatter", "REPEAT", Map.of("reasons", "与首次事项相同", "firstCase", first))
                .ok();
        office.complete(again, "userTask_approveRoute", "TELL", Map.of("reasons", "同意"))
                .ok();
    }

    private List<String> petitioners(String caseNo) {
        return office.file(caseNo)
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("name").asString())
                .toList();
    }
}
