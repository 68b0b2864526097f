package org.facheng.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facheng.platform.Command;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.facheng.workflow.CorrectedModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Cases under way when a corrected model arrives: they keep theirs until they are moved, one by one and as they stand. */
@Import(CorrectedModel.class)
// A register of its own: it counts the cases on earlier models.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=migrate")
class MigrateTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    MigrateCommand migrate;

    @Autowired
    CorrectedModel corrected;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_case_keeps_its_model_until_it_is_moved_and_ends_on_the_new_one() {
        var office = new Office(mvc);
        office.clockTo(RECEIVED);
        var goes = letter(office);
        var stays = letter(office);
        refuse(office, stays).ok();

        corrected.deploy("userTask_reviewApplication", "userTask_approveRefusal");
        assertThat(models(office, goes)).noneMatch(xml -> xml.contains(CorrectedModel.MARK));

        var task = office.task(goes, "userTask_reviewApplication").path("id").asString();
        var before = rows();
        var said = new ArrayList<String>();
        var tried = migrate.migrate(false, said::add);
        assertThat(said)
                .anyMatch(line -> line.startsWith(goes + " can be moved; tasks [userTask_reviewApplication]")
                        && line.contains("acceptance-review until 2026-06-08"))
                .anyMatch(line -> line.startsWith(stays + " stays: ") && line.contains("userTask_approveRefusal"))
                .last()
                .isEqualTo("2 cases on earlier models: 1 can be moved, 1 stay");
        assertThat(tried).hasSize(2);
        assertThat(rows()).isEqualTo(before);

        assertThat(((Command) migrate).run(List.of("--apply"))).isEqualTo(1);
        assertThat(models(office, goes)).anyMatch(xml -> xml.contains(CorrectedModel.MARK));
        assertThat(models(office, stays)).noneMatch(xml -> xml.contains(CorrectedModel.MARK));
        assertThat(office.task(goes, "userTask_reviewApplication").path("id").asString())
                .isEqualTo(task);
        assertThat(timeline(office, goes))
                .filteredOn(text -> text.contains("修订后的流程模型"))
                .hasSize(1);
        assertThat(office.differences()).isZero();

        assertThat(migrate.migrate(true, said::add))
                .extracting(outcome -> outcome.caseNo())
                .containsExactly(stays);
        assertThat(timeline(office, goes))
                .filteredOn(text -> text.contains("修订后的流程模型"))
                .hasSize(1);

        office.complete(stays, "userTask_approveRefusal", "APPROVE", Map.of()).ok();
        serve(office, stays, RECEIVED);
        assertThat(office.file(stays).path("outcome").asString()).isEqualTo("REFUSED");
        abandon(office, goes);
        assertThat(office.file(goes).path("outcome").asString()).isEqualTo("ABANDONED");
        assertThat(office.differences()).isZero();
    }

    /** Through the gateway of the corrected model, a model called from it, and a limit that runs out. */
    private static void abandon(Office office, String caseNo) {
        office.complete(caseNo, "userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("签名")))
                .ok();
        serve(office, caseNo, RECEIVED);
        office.clockTo(LocalDate.of(2026, 6, 20));
        office.complete(caseNo, "userTask_decideAbandonment", "ABANDONED", Map.of("facts", "没有说明理由"))
                .ok();
    }

    private static void serve(Office office, String caseNo, LocalDate on) {
        office.complete(
                        caseNo,
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", on.toString(), "proof", "本人签收"))
                .ok();
    }

    private static String letter(Office office) {
        return office.as("registrar1")
                .post("/api/cases", SampleApplication.letter(RECEIVED))
                .ok()
                .path("caseNo")
                .asString();
    }

    private static ApiUser.Answer refuse(Office office, String caseNo) {
        return office.complete(
                caseNo,
                "userTask_reviewApplication",
                "REFUSE",
                Map.of("unmet", List.of("第四项"), "reasons", "超过申请期限", "priorReconsideration", false));
    }

    /** Engine and product alike: what a dry run must leave as it was. */
    private List<Map<String, Object>> rows() {
        return List.of(
                database.queryForMap("SELECT COUNT(*), MAX(REV_) FROM ACT_RU_JOB"),
                database.queryForMap("SELECT COUNT(*), MAX(PROC_DEF_ID_), MIN(PROC_DEF_ID_) FROM ACT_RU_TASK"),
                database.queryForMap("SELECT COUNT(*) FROM au_entry WHERE action = 'case.migrated'"));
    }

    private static List<String> models(Office office, String caseNo) {
        return office.as("director1")
                .get("/api/cases/{caseNo}/diagram", caseNo)
                .ok()
                .path("models")
                .valueStream()
                .map(model -> model.path("bpmnXml").asString())
                .toList();
    }

    private static List<String> timeline(Office office, String caseNo) {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .map((JsonNode line) -> line.path("text").asString())
                .toList();
    }
}
