package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.Complaint;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Answer and evidence within fifteen days: what lateness costs is said when it happens, and what the house wants sooner stands apart. */
@FachengTest
class FifteenDaysTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_suit_served_on_the_second_of_march() {
        office = new Office(mvc);
        caseNo = Complaint.registered(office, LocalDate.of(2026, 3, 2));
    }

    @Test
    void what_lateness_costs_is_said_on_the_day_after_the_last() {
        office.clockTo(LocalDate.of(2026, 3, 17));
        assertThat(texts()).noneMatch(text -> text.startsWith("举证期限已于"));

        office.clockTo(LocalDate.of(2026, 3, 18));
        assertThat(texts())
                .anyMatch(text -> text.startsWith("举证期限已于2026年3月17日届满") && text.contains("视为没有相应证据"))
                .anyMatch(text -> text.startsWith("答辩期限已于2026年3月17日届满") && text.contains("不影响人民法院审理"));
        assertThat(office.deadline(caseNo, "evidence")
                        .path("basis")
                        .path("article")
                        .asString())
                .contains("第三十四条第二款");
        assertThat(office.openTaskKeys(caseNo)).isNotEmpty();
    }

    @Test
    void targets_of_the_house_are_shown_apart_and_cost_nothing_in_law() {
        assertThat(office.deadline(caseNo, "draft-answer").path("due").asString())
                .isEqualTo("2026-03-10");
        assertThat(office.deadline(caseNo, "review-answer").path("due").asString())
                .isEqualTo("2026-03-13");
        for (var target : List.of("draft-answer", "review-answer")) {
            assertThat(office.deadline(caseNo, target).path("kind").asString()).isEqualTo("internal");
        }
        assertThat(office.deadline(caseNo, "defence").path("kind").asString()).isEqualTo("statutory");
    }

    private List<String> texts() {
        return office.as("director1")
                .get("/api/cases/{no}/timeline", caseNo)
                .ok()
                .valueStream()
                .map(line -> line.path("text").asString())
                .toList();
    }
}
