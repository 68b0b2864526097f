package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Whose consent to electronic service counts (行政复议法第十五条、第八十八条第一款，民事诉讼法第九十条). */
@FachengTest
class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void one_applicants_consent_binds_no_other() {
        var filed = jointly(Map.of("signature", true, "idCopy", true, "deliveryAddressConfirmed", true));
        assertThat(consents(filed)).containsExactly(false, true);

        filed.complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("签名")))
                .ok();
        assertThat(office.openTasks(filed.caseNo()).stream()
                        .map(task -> task.path("party").asString()))
                .containsExactly("申请人乙");
    }

    @Test
    void a_representatives_consent_counts_for_those_represented() {
        var filed = jointly(Map.of(
                "signature", true, "idCopy", true, "deliveryAddressConfirmed", true, "representativeLetter", true));
        assertThat(consents(filed)).containsExactly(true, true);
    }

    @Test
    void a_unit_is_served_electronically_only_if_it_agreed_once_and_for_all() {
        var silent = "某省通信管理局%s".formatted(System.identityHashCode(office));
        var id = java.util.UUID.randomUUID().toString();
        database.update(
                """
                insert into id_unit (id, code, name, parent_id, body_id, electronic_service)
                select ?, ?, ?, id, body_id, 0 from id_unit where code = 'gdca'""",
                id,
                id,
                silent);
        database.update("insert into id_unit_name (name, unit_id) values (?, ?)", silent, id);

        assertThat(against(silent).path("electronicService").asBoolean()).isFalse();
        assertThat(against("江苏省通信管理局").path("electronicService").asBoolean()).isTrue();
    }

    private Filed jointly(Map<String, ?> submission) {
        return Filed.on(
                TODAY,
                office,
                Map.of(
                        "applicants",
                        List.of(Map.of("name", "申请人乙", "kind", "natural"), Map.of("name", "申请人甲", "kind", "natural")),
                        "submission",
                        submission));
    }

    private List<Boolean> consents(Filed filed) {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("electronicService").asBoolean())
                .toList();
    }

    private JsonNode against(String respondent) {
        var form = Map.of("respondent", Map.of("name", respondent, "category", "communications-administration"));
        return office.file(Filed.on(TODAY, office, form).caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("respondent"))
                .findFirst()
                .orElseThrow();
    }
}
