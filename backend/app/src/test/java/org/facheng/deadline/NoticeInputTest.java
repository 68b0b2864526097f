package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a holiday notice may be handed in as, and what is refused, each fault at its place. Nothing here comes into force. */
@FachengTest
class NoticeInputTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void the_end_of_2026() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void every_fault_is_named_at_its_place() {
        assertFault(change("days", List.of()), "/days");
        assertFault(change("days", null), "/days");
        assertFault(change("days", new ArrayList<>(Collections.singletonList(null))), "/days/0/date");
        assertFault(change("days", List.of(day("2027-03-03", "off"), day("2027-03-03", "work"))), "/days/1/date");
        assertFault(change("days", List.of(day("2028-01-01", "off"))), "/days/0/date");
        assertFault(change("days", List.of(day("2026-12-27", "off"))), "/days/0/date");
        assertFault(change("days", List.of(day("2027-03-03", "work"))), "/days/0/kind");
        assertFault(change("days", List.of(day("2027-03-03", "rest"))), "/days/0/kind");
        assertFault(change("days", List.of(Map.of("date", "2027-03-03", "kind", "off"))), "/days/0/nameZh");
        assertFault(change("year", null), "/year");
        assertFault(change("year", 2030), "/year");
        assertFault(change("title", " "), "/title");
        assertFault(change("dated", null), "/dated");
        assertFault(change("dated", "2027-01-01"), "/dated");
        assertFault(change("number", "国办发明电〔2025〕7号"), "/number");
        assertFault(change("url", "javascript:alert(1)"), "/url");
        assertFault(change("region", "江苏"), "/region");
    }

    @Test
    void a_weekend_may_be_off_and_the_last_days_of_december_belong_to_it() {
        propose(change("days", List.of(day("2027-03-06", "off"), day("2026-12-28", "off"), day("2026-12-26", "off"))))
                .refused(422);
        propose(change("days", List.of(day("2027-03-06", "off"), day("2026-12-28", "off"))))
                .ok();
    }

    @Test
    void a_number_is_imported_once_and_free_again_when_withdrawn() {
        var notice = change("number", "测试〔2027〕一号");
        var id = propose(notice).ok().path("id").asString();
        assertThat(propose(notice).body().toString()).contains("/number").contains("已经导入");
        admin().post("/api/calendar/notices/{id}/withdraw", Map.of(), id).ok();
        propose(notice).ok();
    }

    @Test
    void days_off_by_regulation_that_the_years_first_notice_does_not_name_are_pointed_out() {
        var id = propose(change("number", "测试〔2027〕四号")).ok().path("id").asString();
        assertThat(admin().get("/api/calendar/notices/{id}", id)
                        .ok()
                        .path("unnamed")
                        .toString())
                .contains("2027-10-01")
                .contains("国庆节");
        var of2026 = change("days", List.of(day("2026-12-09", "off")));
        of2026.put("year", 2026);
        var later = propose(of2026).ok().path("id").asString();
        assertThat(admin().get("/api/calendar/notices/{id}", later).ok().path("unnamed"))
                .isEmpty();
    }

    private void assertFault(Map<String, Object> notice, String pointer) {
        var answer = propose(notice);
        assertThat(answer.refused(422)).isEqualTo("notice_invalid");
        assertThat(answer.body().path("errors").valueStream())
                .as("%s", answer.body())
                .anyMatch(error -> error.path("pointer").asString().equals(pointer));
    }

    private ApiUser.Answer propose(Map<String, Object> notice) {
        return admin().post("/api/calendar/notices", notice);
    }

    private ApiUser admin() {
        return office.as("admin1");
    }

    /** A notice that is right but for one member. */
    static Map<String, Object> change(String member, Object value) {
        var notice = new HashMap<String, Object>(Map.of(
                "year", 2027, "title", "测试用的放假通知", "dated", "2026-11-30", "days", List.of(day("2027-03-03", "off"))));
        notice.put(member, value);
        return notice;
    }

    private static Map<String, String> day(String date, String kind) {
        return Map.of("date", date, "kind", kind, "nameZh", "测试日");
    }
}
