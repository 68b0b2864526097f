package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 调查取证 by two officers who show their cards (行政复议法第四十五条). */
@FachengTest
class TakingEvidenceTest {

    private static final String ACT = "record-investigation";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void evidence_is_taken_once_the_case_is_accepted_and_its_record_kept() {
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        assertThat(filed.act("handler1", ACT, taken(Map.of())).status()).isEqualTo(409);
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.act("handler1", ACT, taken(Map.of())).ok();
        filed.act("handler1", ACT, taken(Map.of("place", "另一处"))).ok();
        assertThat(office.file(filed.caseNo())
                        .path("documents")
                        .valueStream()
                        .map(document -> document.path("template").asString())
                        .filter("investigation-record"::equals))
                .hasSize(2);
        assertThat(office.as("citizen1")
                        .get("/api/portal/cases/{receiptNo}", filed.receiptNo())
                        .ok()
                        .path("documents")
                        .toString())
                .doesNotContain("investigation-record");
    }

    @Test
    void one_officer_is_not_enough_nor_is_one_who_is_recused_or_shows_no_card() {
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.act("director1", "recuse", Map.of("username", "handler2", "ground", "interest", "reason", "参与过调查"))
                .ok();
        assertThat(code(filed, Map.of("officers", List.of("承办人一")))).isEqualTo("form_invalid");
        assertThat(code(filed, Map.of("officers", List.of("承办人一", "承办人二")))).isEqualTo("not_an_officer");
        assertThat(code(filed, Map.of("cardsShown", false))).isEqualTo("form_invalid");
        assertThat(code(filed, Map.of("takenOn", "2026-06-02"))).isEqualTo("day_out_of_bounds");
    }

    private String code(Filed filed, Map<String, ?> instead) {
        return filed.act("handler1", ACT, taken(instead)).body().path("code").asString();
    }

    private static Map<String, Object> taken(Map<String, ?> instead) {
        var taken = new HashMap<String, Object>(Map.of(
                "manner",
                "询问",
                "takenOn",
                "2026-06-01",
                "time",
                "09:30—10:30",
                "place",
                "营业厅",
                "officers",
                List.of("承办人一", "承办人三"),
                "cardsShown",
                true,
                "asked",
                List.of("值班经理"),
                "record",
                "问答如实记录"));
        taken.putAll(instead);
        return taken;
    }
}
