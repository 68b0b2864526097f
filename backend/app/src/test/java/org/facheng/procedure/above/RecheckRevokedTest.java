package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What 复核 revokes is handled anew by the body of the first opinion, whose case is known by the 复查 between them (信访工作条例第三十六条第一款). */
@FachengTest
class RecheckRevokedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String NAME = "信访人金";
    private static final String PHONE = "13900000098";

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    CaseLinks links;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void by_the_body_of_the_first_opinion_with_its_case() {
        var office = new Office(mvc);
        office.clockTo(DAY);
        var reviewing = new Reviewing(office, DAY);
        var first = reviewing.answered(NAME, PHONE).only();
        var review = reviewing.asked(NAME, PHONE);
        var recheck = ImportedPetition.of(
                office,
                DAY,
                NAME,
                PHONE,
                Map.of(
                        "petitionKind", "recheck-request",
                        "respondent", Map.of("name", Reviewing.BELOW),
                        "previous", List.of(Map.of("kind", "review", "on", DAY.toString()))));
        transactions.executeWithoutResult(status -> links.link(id(recheck), id(review), false));
        office.complete(recheck, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(recheck, "userTask_classifyMatter", "RECHECK", Map.of("reasons", "请求复核", "procedure", "复核"))
                .ok();
        var opinion = Map.of(
                "reviewedBody", Reviewing.BELOW,
                "anew", "below",
                "facts", "没有查明",
                "opinion", "撤销",
                "bases", List.of("《信访工作条例》第三十六条"));
        office.complete(recheck, "userTask_draftRecheckOpinion", "REVOKE", opinion)
                .ok();
        office.complete(recheck, "userTask_signRecheckOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
        var anew = reviewing.anew(recheck);
        assertThat(reviewing.timeline("director11", first)).contains("另件重新办理：" + anew);
    }

    private String id(String caseNo) {
        return cases.byNo(caseNo).orElseThrow().id();
    }
}
