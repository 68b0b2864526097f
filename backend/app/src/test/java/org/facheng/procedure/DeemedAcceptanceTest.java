package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * 行政复议法第三十条第三款: five working days of silence over the Spring Festival of 2026. Filed on Thursday 12 February: the 13th, Saturday the
 * 14th (a working day by notice), the 24th, 25th and 26th count; the 15th to the 23rd are holidays.
 */
@FachengTest
class DeemedAcceptanceTest {

    private static final LocalDate FILED = LocalDate.of(2026, 2, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 26);

    @Autowired
    MockMvc mvc;

    @Test
    void silence_accepts_the_application_once_and_as_of_the_last_day() {
        var office = new Office(mvc);
        office.clockTo(FILED);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible("2026-01-26", "2026-01-28"))
                .ok()
                .path("caseNo")
                .asString();
        assertThat(office.deadline(caseNo, "acceptance-review").path("due").asString())
                .isEqualTo(LAST_DAY.toString());

        office.clockTo(LAST_DAY);
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_reviewApplication");
        assertThat(issued(office, caseNo)).isEmpty();

        office.clockTo(LAST_DAY.plusDays(1));
        assertDeemedAccepted(office, caseNo);
        var journal = timeline(office, caseNo);

        office.clockTo(LAST_DAY.plusDays(1));
        office.clockTo(FILED);
        office.clockTo(LAST_DAY.plusDays(1));
        assertDeemedAccepted(office, caseNo);
        assertThat(timeline(office, caseNo)).isEqualTo(journal);
    }

    private static void assertDeemedAccepted(Office office, String caseNo) {
        assertThat(office.deadline(caseNo, "acceptance-review").path("state").asString())
                .isEqualTo("missed");
        var decide = office.deadline(caseNo, "decide-ordinary");
        assertThat(decide.path("state").asString()).isEqualTo("running");
        assertThat(decide.path("startedOn").asString()).isEqualTo(LAST_DAY.toString());
        // Sixty days from the 26th of February: Monday the 27th of April.
        assertThat(decide.path("due").asString()).isEqualTo("2026-04-27");
        // Seven working days, of which Saturday the 28th of February is one.
        assertThat(office.deadline(caseNo, "send-copy").path("due").asString()).isEqualTo("2026-03-06");
        assertThat(issued(office, caseNo)).containsExactlyInAnyOrder("acceptance-notice", "proof-of-service");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
    }

    private static List<String> issued(Office office, String caseNo) {
        return office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(document -> document.path("state").asString().equals("ISSUED"))
                .map(document -> document.path("template").asString())
                .toList();
    }

    /** What was done in the case; that somebody looked at it is no act. */
    private static List<String> timeline(Office office, String caseNo) {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .filter(line -> !line.path("action").asString().endsWith(".read"))
                .map(JsonNode::toString)
                .toList();
    }
}
