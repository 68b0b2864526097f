package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.document.Documents;
import org.facheng.document.Drafts;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** 行政复议法第二十六条: the choice to ask the State Council for a ruling stands in every decision on an act of the ministry itself. */
@FachengTest
class OwnActTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Drafts drafts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Test
    void the_ministrys_own_act_is_known_by_every_name_of_the_ministry_and_its_offices() {
        var names = database.queryForList(
                """
                select n.name from id_unit_name n join id_unit u on u.id = n.unit_id join id_unit b on b.id = u.body_id
                where b.code = 'miit'""",
                String.class);
        assertThat(names).contains("工业和信息化部", "中华人民共和国工业和信息化部");
        assertThat(names).allSatisfy(name -> assertThat(decision(name)).contains("向国务院申请裁决"));
        assertThat(decision("江苏省通信管理局")).doesNotContain("向国务院申请裁决");
    }

    private String decision(String respondent) {
        var filed =
                Filed.on(TODAY, new Office(mvc), Map.of("respondent", Map.of("name", respondent, "category", "other")));
        var fields = new HashMap<>(Application.draftDecision());
        fields.put("acceptedOn", TODAY);
        fields.put("decisions", List.of("维持被申请人作出的行政处罚决定。"));
        var kind =
                new Documents.Kind("bpmn/reconsideration/2024", "decision", "行政复议决定书", "decision", "试〔{year}〕{seq}号");
        var caseId = cases.byNo(filed.caseNo()).orElseThrow().id();
        var draft = transaction.execute(status -> drafts.draft(caseId, kind, fields));
        return new String(drafts.file(draft.documentId(), draft.version(), "html"), StandardCharsets.UTF_8);
    }
}
