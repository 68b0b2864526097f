package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A body that reads the two open points of petitions the other way. */
@Tag(FachengTest.OWN_SETTINGS)
@OtherReadings
class PetitionOtherReadingsTest {

    @Autowired
    MockMvc mvc;

    @Test
    void a_petition_is_accepted_on_the_day_it_came() {
        var office = new Office(mvc);
        var filed = new PetitionDays(office).accepted(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));
        var handle = office.deadline(filed.caseNo(), "handle");

        assertThat(handle.path("startedOn").asString()).isEqualTo("2026-03-02");
        assertThat(handle.path("due").asString()).isEqualTo("2026-05-01");
        assertThat(Explained.of(office, filed, "handle")).contains("口径（信访事项的受理日）：收到信访事项之日");
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_day_of_the_petition_is_the_day_of_the_application() {
        var office = new Office(mvc);
        var days = new PetitionDays(office);
        var petition = days.ledOver(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 3, 25), LocalDate.of(2026, 5, 6));
        var reconsideration = days.continuedIn(petition);

        assertThat(office.deadline(petition.caseNo(), "reconsideration-apply")
                        .path("metOn")
                        .asString())
                .isEqualTo("2026-04-15");
        assertThat(Explained.of(office, petition, "reconsideration-apply")).contains("口径（信访引导至行政复议时的申请日）：以提出信访事项之日为准");
        assertThat(office.deadline(reconsideration.caseNo(), "apply")
                        .path("metOn")
                        .asString())
                .isEqualTo("2026-04-15");
        assertThat(days.finding(reconsideration, "4")).contains("以该日为申请日");
        assertThat(office.file(reconsideration.caseNo()).path("receivedOn").asString())
                .as("its review runs from the day it was received")
                .isEqualTo("2026-05-06");
        assertThat(office.differences()).isZero();
    }
}
