package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whom a petition reports is found while it is handled, or was not kept from it before (信访工作条例第三十条第三款). */
@FachengTest
class ReportedLaterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String JIANGSU = "江苏省通信管理局";
    private static final String BUREAU = "工业和信息化部信息通信管理局";

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate database;

    @Autowired
    KeptSinceUpgrade upgrade;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_accusation_of_one_unit() {
        office = new Office(mvc);
        office.clockTo(DAY);
        caseNo = ImportedPetition.caseNo(
                office,
                DAY,
                Map.of(
                        "subject",
                        "misconduct",
                        "respondent",
                        Map.of("name", JIANGSU),
                        "requests",
                        List.of("查处收受礼品"),
                        "factsAndReasons",
                        "工作人员在办理许可时收受礼品，请查处。"));
    }

    @Test
    void a_unit_and_a_person_found_later_are_kept_from_it_too() {
        var person = directory.userByName("handler1").orElseThrow();
        var bureau = directory.unitByName(BUREAU).orElseThrow();
        assertThat(office.as("handler1").get("/api/cases/{caseNo}", caseNo).status())
                .isEqualTo(200);

        keepSecret(List.of(BUREAU, "政策法规司" + person.displayName())).ok();

        assertThat(reported()).contains(unit(JIANGSU), bureau.id(), person.id());
        assertThat(office.accountable(caseNo)).isNotEqualTo("handler1");
        for (String kept : List.of("handler1", "handler11")) {
            assertThat(office.as(kept).get("/api/cases/{caseNo}", caseNo).status())
                    .as(kept)
                    .isEqualTo(404);
        }
        assertThat(office.as("director1")
                        .post(
                                "/api/cases/{caseNo}/actions/hand-over-clue",
                                Map.of("form", Map.of("receiver", BUREAU, "what", "线索")),
                                caseNo)
                        .refused(422))
                .isEqualTo("sent_to_the_reported");
    }

    @Test
    void what_is_found_after_the_closing_is_kept_from_it_too() {
        office.as("registrar1")
                .post("/api/cases/{caseNo}/actions/withdraw", Map.of("form", Map.of("reason", "已经解决")), caseNo)
                .ok();
        office.complete(
                        caseNo,
                        "userTask_confirmWithdrawal",
                        "CONFIRMED",
                        Map.of("confirmedOn", DAY.toString(), "how", "电话核实"))
                .ok();
        office.complete(
                        caseNo,
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", DAY.toString(), "proof", "签收单"))
                .ok();
        assertThat(office.file(caseNo).path("state").asString()).isEqualTo("closed");

        keepSecret(List.of(BUREAU)).ok();

        assertThat(reported())
                .contains(directory.unitByName(BUREAU).orElseThrow().id());
    }

    @Test
    void a_name_that_is_nobody_of_ours_and_one_that_is_kept_from_it_already_are_said_to_be_so() {
        assertThat(keepSecret(List.of("某商贸公司")).refused(422)).isEqualTo("unknown_reported");
        assertThat(keepSecret(List.of(JIANGSU)).refused(422)).isEqualTo("kept_already");
        assertThat(keepSecret(List.of()).refused(422)).isEqualTo("kept_already");
    }

    @Test
    void what_an_earlier_version_left_open_is_kept_from_whom_it_reports_at_the_first_start() {
        var file = cases.byNo(caseNo).orElseThrow();
        database.update("DELETE FROM cf_reported WHERE case_id = ?", file.id());
        database.update("UPDATE cf_case SET secret = 0 WHERE id = ?", file.id());
        database.update("INSERT INTO pr_secrecy_due (case_id) VALUES (?)", file.id());
        assertThat(office.as("handler11").get("/api/cases?q={q}", caseNo).ok().path("items"))
                .isEmpty();

        upgrade.start();

        assertThat(cases.byNo(caseNo).orElseThrow().secret()).isTrue();
        assertThat(reported()).containsExactly(unit(JIANGSU));
        assertThat(database.queryForObject("SELECT COUNT(*) FROM pr_secrecy_due", Integer.class))
                .isZero();
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", caseNo)
                        .ok()
                        .toString())
                .contains("升级前登记");
    }

    private ApiUser.Answer keepSecret(List<String> further) {
        return office.as("director1")
                .post(
                        "/api/cases/{caseNo}/actions/keep-secret",
                        Map.of("form", Map.of("reason", "调查中发现", "further", further)),
                        caseNo);
    }

    private List<String> reported() {
        return List.copyOf(cases.byNo(caseNo).orElseThrow().reportedIds());
    }

    private String unit(String name) {
        return directory.unitByName(name).orElseThrow().id();
    }
}
