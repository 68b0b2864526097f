package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;

/** A supervision recorded before each had a row of its own is answered by itself, beside one that comes later (信访工作条例第四十条第一款). */
// A register of its own: it writes rows as an earlier version left them.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=earlier")
class SupervisedBeforeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ANSWER = "userTask_answerSupervision";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private Office office;
    private String caseNo;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_of_two_is_answered_by_itself(boolean advised) {
        handled();
        supervised("国家信访局", "2026-03-12");
        if (advised) {
            act(
                    "record-advice",
                    Map.of("receivedOn", DAY.toString(), "office", "国家信访局", "kind", "improvement", "what", "改进工作"));
        }
        asRecordedBefore();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0897__each_supervision.sql"))
                .execute(source);
        supervised("江西省信访局", "2026-03-24");

        assertThat(clocks()).containsExactly("2026-03-12 running", "2026-03-24 running");
        answered("江西省信访局");
        assertThat(clocks()).containsExactly("2026-03-12 running", "2026-03-24 met");
        answered("国家信访局");
        assertThat(clocks()).containsExactly("2026-03-12 met", "2026-03-24 met");
        assertThat(office.differences()).isZero();
    }

    private void handled() {
        office = new Office(mvc);
        office.clockTo(DAY);
        caseNo = ImportedPetition.caseNo(office, DAY, Map.of());
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(caseNo, "userTask_classifyMatter", "HANDLE", Map.of("reasons", "本机关职权", "procedure", "调查核实"))
                .ok();
    }

    private void supervised(String from, String answerBy) {
        act(
                "record-supervision",
                Map.of("receivedOn", DAY.toString(), "office", from, "what", "请尽快办理", "answerBy", answerBy));
    }

    private void answered(String to) {
        var letter = office.read(caseNo, ANSWER)
                .findValue("letter")
                .path("oneOf")
                .valueStream()
                .filter(choice -> choice.path("title").asString().startsWith(to))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
        office.complete(caseNo, ANSWER, "SUBMIT", Map.of("letter", letter, "result", "正在办理"))
                .ok();
        office.complete(caseNo, "userTask_approveSupervisionReply", "SIGN", Map.of("opinion", "同意"))
                .ok();
    }

    private void asRecordedBefore() {
        database.update("DELETE FROM cf_party WHERE role = 'supervising-body' AND case_id IN"
                + " (SELECT case_id FROM dl_fact WHERE fact = 'advice-received')");
        database.update("UPDATE cf_party SET role = 'petition-office' WHERE role = 'supervising-body'");
        database.update("UPDATE dl_clock SET party_id = NULL WHERE rule = 'petition.supervision-feedback'");
        database.update("UPDATE dl_fact SET party_id = NULL WHERE fact IN ('supervised', 'supervision-day-fixed')");
    }

    private List<String> clocks() {
        return office.file(caseNo)
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals("supervision-feedback"))
                .map(clock ->
                        clock.path("due").asString() + " " + clock.path("state").asString())
                .sorted()
                .toList();
    }

    private void act(String key, Map<String, ?> form) {
        office.as("registrar1")
                .post("/api/cases/{caseNo}/actions/{key}", Map.of("form", form), caseNo, key)
                .ok();
    }
}
