package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The two points the regulations on petitions leave open, read as the product ships. The other reading: {@link PetitionOtherReadingsTest}. */
@FachengTest
class PetitionReadingsTest {

    @Autowired
    MockMvc mvc;

    @Test
    void a_petition_is_accepted_on_the_day_of_the_notice() {
        var office = new Office(mvc);
        var filed = new PetitionDays(office).accepted(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));
        var handle = office.deadline(filed.caseNo(), "handle");

        assertThat(handle.path("startedOn").asString()).isEqualTo("2026-03-05");
        assertThat(handle.path("due").asString()).isEqualTo("2026-05-04");
        assertThat(Explained.of(office, filed, "handle"))
                .contains("口径（信访事项的受理日）：书面告知受理之日，最迟为收到之日起第十五日")
                .noneMatch(step -> step.contains("视为受理之日"));
        assertThat(office.differences()).isZero();
    }

    @Test
    void an_application_counts_from_its_own_day_and_the_petition_is_shown_as_a_possible_reason() {
        var office = new Office(mvc);
        var days = new PetitionDays(office);
        var petition = days.ledOver(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 3, 25), LocalDate.of(2026, 5, 6));
        var led = office.deadline(petition.caseNo(), "reconsideration-apply");
        var reconsideration = days.continuedIn(petition);

        assertThat(led.path("metOn").asString()).isEqualTo("2026-05-06");
        assertThat(Explained.of(office, petition, "reconsideration-apply"))
                .contains("口径（信访引导至行政复议时的申请日）：以提出行政复议申请之日为准；信访的日期仅作为可能的正当理由提示");
        assertThat(office.deadline(reconsideration.caseNo(), "apply")
                        .path("metOn")
                        .asString())
                .isEqualTo("2026-05-06");
        assertThat(days.finding(reconsideration, "4")).contains("曾于2026年4月15日", "不代替申请日期", "其他正当理由");
        assertThat(office.differences()).isZero();
    }
}
