package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.procedure.dispute.DisputePapers;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The first of repeated petitions turns out to be an informer's: what was made in it is named in no other (信访工作条例第三十条第三款). */
@FachengTest
class SecretFirstCaseTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    CaseLinks links;

    @Autowired
    DisputePapers papers;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    private Office office;
    private BecomingSecret petitions;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(BecomingSecret.DAY);
        petitions = new BecomingSecret(office, cases, directory, transaction);
    }

    @Test
    void its_opinion_is_named_in_no_repeated_petition_and_among_no_papers_of_a_dispute() {
        var first = petitions.petition(
                "信访人巳",
                Map.of(
                        "petitionKind",
                        "recheck-request",
                        "previous",
                        List.of(Map.of("kind", "review", "on", "2026-02-20"))));
        first.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        first.complete("userTask_classifyMatter", "RECHECK", Map.of("reasons", "请求复核", "procedure", "复核"))
                .ok();
        first.complete(
                        "userTask_draftRecheckOpinion",
                        "UPHOLD",
                        Map.of("facts", "查明的事实", "opinion", "维持", "bases", List.of("依据")))
                .ok();
        first.complete("userTask_signRecheckOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
        var again = petitions.petition("信访人巳", Map.of("petitionKind", "request"));
        again.complete(
                        "userTask_identifyMatter",
                        "REPEATED",
                        Map.of(
                                "firstCase",
                                first.caseNo(),
                                "firstVisitOn",
                                BecomingSecret.DAY.toString(),
                                "reason",
                                "同一人同一事项"))
                .ok();
        assertThat(petitions.form(again, "userTask_classifyMatter")).contains("首次事项已经复核");
        var later = petitions.file(petitions.petition("信访人巳", Map.of("petitionKind", "request")));
        transaction.executeWithoutResult(
                status -> links.link(petitions.file(first).id(), later.id(), true));
        assertThat(papers.before(later)).anyMatch(paper -> paper.contains("工信信核"));

        petitions.keepSecret(first);

        assertThat(petitions.form(again, "userTask_classifyMatter")).doesNotContain("首次事项已经复核", "工信信核");
        assertThat(papers.before(later)).isEmpty();
        assertThat(papers.piecesBefore(later)).isEmpty();
    }
}
