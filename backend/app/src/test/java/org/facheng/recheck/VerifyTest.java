package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Verification reads everything there is, so it has a database of its own; each test mends what it broke. What it finds of dates is shown
 * by {@link IncidentsTest}.
 */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=recheck")
class VerifyTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Verify verify;

    private String caseId;

    @BeforeEach
    void a_case() {
        var caseNo = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", SampleApplication.admissible())
                .ok()
                .path("caseNo")
                .asString();
        caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
    }

    @Test
    void what_the_product_wrote_itself_is_found_right() {
        assertThat(differences()).isEmpty();
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void a_miscounted_load_is_found() {
        jdbc.update("UPDATE cf_load SET open_cases = open_cases + 1");
        assertThat(differences()).isNotEmpty().allMatch(line -> line.startsWith("在办案件数：handler"));
        jdbc.update("UPDATE cf_load SET open_cases = open_cases - 1");
        assertThat(differences()).isEmpty();
    }

    @Test
    void another_accountable_unit_than_the_journal_named_is_found() {
        var unit = jdbc.queryForObject("SELECT accountable_unit_id FROM cf_case WHERE id = ?", String.class, caseId);
        jdbc.update(
                "UPDATE cf_case SET accountable_unit_id = (SELECT MIN(id) FROM id_unit WHERE id <> ?) WHERE id = ?",
                unit,
                caseId);
        assertThat(differences()).singleElement().asString().startsWith("责任人").contains("handler");
        jdbc.update("UPDATE cf_case SET accountable_unit_id = ? WHERE id = ?", unit, caseId);
        assertThat(differences()).isEmpty();
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

    private List<String> differences() {
        var lines = new ArrayList<String>();
        verify.verdict(lines::add);
        return lines;
    }

    private void assertOneDifference(String kind, String about) {
        assertThat(differences()).singleElement().asString().startsWith(kind).contains(about);
    }
}
