package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A holiday notice handed in as a file or in its own words, and what is no notice at all. Nothing here comes into force. */
@FachengTest
class NoticeWordsTest {

    private static final String TEXT =
            "关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、国庆节：10月1日至7日放假调休，共7天。9月26日（周日）上班。";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void the_end_of_2026() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void a_file_is_read_line_by_line_and_a_bad_line_is_named() {
        var good = "\uFEFFdate,kind,name_zh,name_en\n2027-03-03,off,测试日,Test day\n\n2027-03-06,work,测试日,Test day\n";
        var answer = send("text/csv", good).ok();
        assertThat(admin().get("/api/calendar/notices/{id}", answer.path("id").asString())
                        .ok()
                        .path("days"))
                .hasSize(2);
        var inJson = NoticeInputTest.change("csv", good);
        assertThat(propose(inJson).ok().path("notice").path("state").asString()).isEqualTo("proposed");
        for (String bad : List.of("2027-02-30,off,测试日,Test", "2027-03-03,rest,测试日,Test", "2027-03-03", "\u0000")) {
            var refused = send("text/csv", good + bad);
            assertThat(refused.refused(422)).isEqualTo("notice_line");
            assertThat(refused.body().toString()).contains("/lines/5");
        }
    }

    @Test
    void the_words_of_a_notice_give_its_days_and_each_keeps_its_sentence() {
        var answer = admin().post(
                        "/api/calendar/notices", Map.of("text", TEXT, "dated", "2026-11-30", "number", "测试〔2027〕二号"))
                .ok();
        var days = admin().get("/api/calendar/notices/{id}", answer.path("id").asString())
                .ok()
                .path("days");
        assertThat(days).hasSize(11);
        assertThat(days.toString()).contains("9月26日（周日）上班");
        assertThat(send("text/plain", TEXT).ok().path("notice").path("title").asString())
                .isEqualTo("关于2027年部分节假日安排的通知");
    }

    @Test
    void words_that_contradict_themselves_are_refused_and_nothing_is_kept() {
        int before = admin().get("/api/calendar/notices").ok().size();
        var refused = admin().post(
                        "/api/calendar/notices", Map.of("text", TEXT.replace("（周五）", "（周一）"), "dated", "2026-11-30"));
        assertThat(refused.refused(422)).isEqualTo("notice_contradiction");
        assertThat(refused.body().toString()).contains("2027-01-01是星期五，不是周一");
        assertThat(admin().get("/api/calendar/notices").ok()).hasSize(before);
    }

    @Test
    void a_reading_stores_nothing_and_names_what_it_did_not_understand() {
        int before = admin().get("/api/calendar/notices").ok().size();
        var reading = admin().post("/api/calendar/notices/reading", Map.of("text", TEXT + "2月3日起正常上班。"))
                .ok();
        assertThat(reading.path("days")).hasSize(11);
        assertThat(reading.path("unread").toString()).contains("2月3日起正常上班");
        assertThat(admin().get("/api/calendar/notices").ok()).hasSize(before);
    }

    @Test
    void what_is_no_notice_at_all_is_refused_not_an_error() {
        assertThat(send("text/plain", "x".repeat(60_000)).refused(422)).isEqualTo("notice_too_long");
        assertThat(send("text/csv", "1,2\n".repeat(60_000)).refused(422)).isEqualTo("notice_too_long");
        assertThat(send("text/plain", " ").refused(422)).isEqualTo("notice_empty");
        assertThat(send("text/csv", "").status()).isEqualTo(422);
        assertThat(admin().post("/api/calendar/notices/reading", Map.of()).refused(422))
                .isEqualTo("notice_empty");
        assertThat(admin().post("/api/calendar/notices", Map.of("dated", "morgen"))
                        .refused(422))
                .isEqualTo("invalid_input");
        assertThat(admin().get("/api/calendar/notices/{id}", "x' OR '1'='1").refused(404))
                .isEqualTo("not_found");
    }

    private ApiUser.Answer propose(Object notice) {
        return admin().post("/api/calendar/notices", notice);
    }

    private ApiUser.Answer send(String type, String body) {
        return admin().send(MockMvcRequestBuilders.post(
                        "/api/calendar/notices?year=2027&title={t}&dated=2026-11-30", "关于2027年部分节假日安排的通知")
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .content(body));
    }

    private ApiUser admin() {
        return office.as("admin1");
    }
}
