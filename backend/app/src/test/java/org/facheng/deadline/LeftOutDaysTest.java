package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The first notice of a year that leaves out days off by regulation is approved with a reason or not at all. Nothing comes into force. */
@FachengTest
class LeftOutDaysTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    private Office office;

    @BeforeEach
    void the_end_of_2026() {
        office = new Office(mvc);
        office.clockTo("2026-12-01T09:00:00+08:00");
    }

    @Test
    void without_a_reason_it_stays_proposed_and_the_reason_stays_on_record() {
        var id = proposed(2027, "测试〔2027〕五号", "2027-03-03");
        for (var reason : List.of("", "  ")) {
            var refused = approve(id, Map.of("leftOutReason", reason));
            assertThat(refused.refused(422)).isEqualTo("regulation_days_left_out");
            assertThat(refused.body().toString()).contains("国庆节（2027-10-01、2027-10-02、2027-10-03）");
        }
        assertThat(approve(id, Map.of("leftOutReason", "长".repeat(501))).refused(422))
                .isEqualTo("reason_too_long");
        assertThat(office.as("admin1")
                        .get("/api/calendar/notices/{id}", id)
                        .ok()
                        .path("state")
                        .asString())
                .isEqualTo("proposed");
        var approved = approve(id, Map.of("leftOutReason", "其余节假日另行通知")).ok().path("notice");
        assertThat(approved.path("state").asString()).isEqualTo("approved");
        assertThat(approved.path("leftOutReason").asString()).isEqualTo("其余节假日另行通知");
        assertThat(jdbc.queryForObject(
                        "SELECT text FROM au_entry WHERE action = 'calendar.approved' AND text LIKE '%五号%'",
                        String.class))
                .contains("国庆节")
                .endsWith("理由：其余节假日另行通知");
        assertThat(approve(id, Map.of()).ok().at("/notice/state").asString()).isEqualTo("approved");
    }

    @Test
    void a_later_notice_of_the_year_needs_none() {
        var approved = approve(proposed(2026, "测试〔2026〕六号", "2026-12-09"), Map.of())
                .ok()
                .path("notice");
        assertThat(approved.path("state").asString()).isEqualTo("approved");
        assertThat(approved.path("leftOutReason").isNull()).isTrue();
    }

    private String proposed(int year, String number, String off) {
        return office.as("admin1")
                .post(
                        "/api/calendar/notices",
                        Map.of(
                                "year",
                                year,
                                "number",
                                number,
                                "title",
                                "测试用的放假通知",
                                "dated",
                                "2026-11-30",
                                "days",
                                List.of(Publication.off(off))))
                .ok()
                .path("id")
                .asString();
    }

    private ApiUser.Answer approve(String id, Map<String, ?> body) {
        return office.as("supervisor1").post("/api/calendar/notices/{id}/approve", body, id);
    }
}
