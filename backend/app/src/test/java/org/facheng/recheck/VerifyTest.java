package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Verification reads everything there is, so it has a database of its own; each test mends what it broke. */
@FachengTest(properties = {"facheng.demo=true", "facheng.job-executor=false", "spring.application.name=facheng-verify"})
class VerifyTest {

    private static final String ACCEPTANCE_REVIEW = "case_id = ? AND rule = 'reconsideration.acceptance-review'";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Verify verify;

    private String caseNo;
    private String caseId;

    @BeforeEach
    void a_case() {
        caseNo = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", SampleApplication.admissible())
                .ok()
                .path("caseNo")
                .asString();
        caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
    }

    @Test
    void what_the_product_wrote_itself_is_found_right() {
        assertThat(verify.report().differences()).isEmpty();
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void a_miscounted_load_is_found() {
        jdbc.update("UPDATE cf_load SET open_cases = open_cases + 1");
        assertThat(verify.report().differences()).isNotEmpty().allMatch(line -> line.startsWith("在办案件数：handler"));
        jdbc.update("UPDATE cf_load SET open_cases = open_cases - 1");
        assertThat(verify.report().differences()).isEmpty();
    }

    @Test
    void a_moved_last_day_is_found_in_clock_timer_and_inbox() {
        jdbc.update(
                "UPDATE dl_clock SET due = due + INTERVAL 1 DAY, due_exclusive = due_exclusive + INTERVAL 1 DAY WHERE "
                        + ACCEPTANCE_REVIEW,
                caseId);
        assertThat(verify.report().differences()).hasSize(3).allMatch(line -> line.contains(caseNo));
        assertThat(verify.run(List.of())).isEqualTo(1);
        jdbc.update(
                "UPDATE dl_clock SET due = due - INTERVAL 1 DAY, due_exclusive = due_exclusive - INTERVAL 1 DAY WHERE "
                        + ACCEPTANCE_REVIEW,
                caseId);
    }

    @Test
    void a_changed_state_is_found() {
        jdbc.update("UPDATE dl_clock SET state = 'met', met_on = started_on WHERE " + ACCEPTANCE_REVIEW, caseId);
        assertOneDifference("期限", "acceptance-review");
        jdbc.update("UPDATE dl_clock SET state = 'running', met_on = NULL WHERE " + ACCEPTANCE_REVIEW, caseId);
    }

    @Test
    void a_moved_warning_day_is_found() {
        jdbc.update("UPDATE dl_clock SET warn_on = warn_on + INTERVAL 1 DAY WHERE " + ACCEPTANCE_REVIEW, caseId);
        assertOneDifference("期限", "预警日");
        jdbc.update("UPDATE dl_clock SET warn_on = warn_on - INTERVAL 1 DAY WHERE " + ACCEPTANCE_REVIEW, caseId);
    }

    @Test
    void a_clock_that_is_missing_is_found() {
        jdbc.update(
                "UPDATE dl_clock SET rule = 'reconsideration.reply' WHERE case_id = ? AND rule = 'reconsideration.apply'",
                caseId);
        assertThat(verify.report().differences()).anyMatch(line -> line.contains("reconsideration.apply：事实已经具备，却没有起算"));
        jdbc.update(
                "UPDATE dl_clock SET rule = 'reconsideration.apply' WHERE case_id = ? AND rule = 'reconsideration.reply'",
                caseId);
    }

    @Test
    void a_clock_without_the_fact_it_started_from_is_found() {
        jdbc.update(
                "UPDATE dl_fact SET fact_on = fact_on - INTERVAL 1 DAY WHERE case_id = ? AND fact = 'application-received'",
                caseId);
        assertThat(verify.report().differences()).anyMatch(line -> line.contains("没有事实依据"));
        jdbc.update(
                "UPDATE dl_fact SET fact_on = fact_on + INTERVAL 1 DAY WHERE case_id = ? AND fact = 'application-received'",
                caseId);
    }

    @Test
    void a_timer_of_the_engine_that_went_astray_is_found() {
        jdbc.update("UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ + INTERVAL 1 DAY");
        assertThat(verify.report().differences()).isNotEmpty().allMatch(line -> line.startsWith("引擎定时器"));
        jdbc.update("UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ - INTERVAL 1 DAY");
    }

    @Test
    void a_task_that_shows_another_day_is_found() {
        jdbc.update("UPDATE ib_item SET due = due + INTERVAL 1 DAY WHERE case_id = ?", caseId);
        assertOneDifference("待办", "userTask_reviewApplication");
        jdbc.update("UPDATE ib_item SET due = due - INTERVAL 1 DAY WHERE case_id = ?", caseId);
    }

    @Test
    void a_content_that_is_not_there_is_found() {
        var sha256 = "0".repeat(64);
        jdbc.update(
                "INSERT INTO dc_upload (id, owner_id, name, size, media_type, sha256, received_at) VALUES ('u', 'o', 'a.pdf', 1, 'application/pdf', ?, NOW())",
                sha256);
        assertOneDifference("文件", sha256);
        jdbc.update("DELETE FROM dc_upload WHERE sha256 = ?", sha256);
    }

    @Test
    void a_changed_journal_is_found() {
        var hash = jdbc.queryForObject("SELECT hash FROM au_head WHERE chain = ?", String.class, caseId);
        jdbc.update("UPDATE au_head SET hash = ? WHERE chain = ?", "f".repeat(64), caseId);
        assertOneDifference("留痕", caseId);
        jdbc.update("UPDATE au_head SET hash = ? WHERE chain = ?", hash, caseId);
    }

    private void assertOneDifference(String kind, String about) {
        assertThat(verify.report().differences())
                .singleElement()
                .asString()
                .startsWith(kind)
                .contains(about);
    }
}
