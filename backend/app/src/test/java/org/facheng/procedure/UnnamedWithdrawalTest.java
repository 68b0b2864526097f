package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** An earlier version did not ask who of several withdraws: what waits from then ends nothing for those who may not have withdrawn. */
@FachengTest
class UnnamedWithdrawalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> CONFIRMED = Map.of("confirmedOn", DAY.toString(), "how", "电话核实");

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void what_staff_entered_is_nobodys_that_is_known_and_is_entered_again_with_the_names() {
        var petition = new BecomingSecret(office, cases, directory, transaction)
                .petition("信访人甲", Map.of("applicants", List.of(person("信访人甲"), person("信访人乙"))));
        petition.act("registrar1", "withdraw", withdrawal("withdrawing", petition, "信访人甲"))
                .ok();
        asWrittenBefore(petition, "withdrawing");

        for (String outcome : List.of("CONFIRMED", "LEAVES")) {
            assertThat(petition.complete("userTask_confirmWithdrawal", outcome, CONFIRMED)
                            .refused(422))
                    .as(outcome)
                    .isEqualTo("withdrawing_unknown");
        }
        petition.complete("userTask_confirmWithdrawal", "CONTINUE", CONFIRMED).ok();
        petition.act("registrar1", "withdraw", withdrawal("withdrawing", petition, "信访人甲"))
                .ok();
        petition.complete("userTask_confirmWithdrawal", "LEAVES", CONFIRMED).ok();
        assertThat(applicants(petition)).containsExactly("信访人乙");
    }

    @Test
    void what_a_citizen_wrote_at_the_portal_is_his_own() {
        var filed = Filed.on(DAY, office, Map.of("applicants", List.of(person("申请人甲"), person("申请人乙"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.own("withdraw", withdrawal("applicants", filed, "申请人甲")).ok();
        asWrittenBefore(filed, "applicants");

        var yes = Map.of("voluntary", true);
        assertThat(filed.complete("userTask_decideWithdrawal", "PERMIT", yes).refused(409))
                .isEqualTo("outcome_ruled_out");
        filed.complete("userTask_decideWithdrawal", "PERMIT_SOME", yes).ok();
        assertThat(applicants(filed)).containsExactly("申请人乙");
    }

    private void asWrittenBefore(Filed filed, String field) {
        database.update(
                "UPDATE pr_answer SET form = JSON_REMOVE(form, ?) WHERE answer_key = 'withdraw' AND case_id ="
                        + " (SELECT id FROM cf_case WHERE case_no = ?)",
                "$." + field,
                filed.caseNo());
    }

    private Map<String, Object> withdrawal(String field, Filed filed, String name) {
        var ids = cases.parties(cases.byNo(filed.caseNo()).orElseThrow().id()).stream()
                .filter(party -> party.applicant() && party.name().equals(name))
                .map(party -> party.id())
                .toList();
        return field.equals("applicants")
                ? Map.of(field, ids, "cause", "changed", "voluntary", true)
                : Map.of(field, ids, "reason", "已经搬离");
    }

    private List<String> applicants(Filed filed) {
        return cases.parties(cases.byNo(filed.caseNo()).orElseThrow().id()).stream()
                .filter(party -> party.applicant())
                .map(party -> party.name())
                .toList();
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "kind", "natural", "identity", "real-name", "addressClear", true);
    }
}
