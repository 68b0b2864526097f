package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What filing the papers of a court is told: title, advice, parties on their sides, and where the model begins. */
@FachengTest
class LitigationReviewTest {

    private static final String JOINT =
            "act.reconsideration={\"kind\":\"UPHELD\",\"servedOn\":\"2026-01-28\"};receivedBy=;thirdParties=[{\"name\":\"某物业公司\"}]";

    @Autowired
    Directory directory;

    @Autowired
    LitigationReview review;

    @Test
    void advice_has_the_members_of_the_interface() {
        var result = reviewed(Suing.plainWith(JOINT));

        assertThat(result.advice())
                .containsEntry("stage", "FIRST_INSTANCE")
                .containsEntry("capacity", "JOINT")
                .containsEntry("defences", List.of());
        assertThat(result.title()).isEqualTo("某科技有限公司诉江苏省通信管理局等（行政处罚决定）");
        assertThat(result.actNumbers()).containsExactly("苏通信罚〔2025〕3号");
        assertThat(result.startedBy()).isNull();
    }

    @Test
    void a_late_suit_is_pleaded_with_a_word_on_what_another_law_may_fix() {
        var late = reviewed(
                Suing.plainWith(
                        "act.reconsideration={\"kind\":\"UPHELD\",\"servedOn\":\"2025-10-28\",\"rightsInformed\":true};receivedBy="));
        assertThat(late.advice()).containsEntry("defences", List.of("OUT_OF_TIME"));
        assertThat(late.findings())
                .anySatisfy(finding -> assertThat(finding.detail()).contains("法律另外规定了起诉期限的，按其规定"));
    }

    @Test
    void a_case_that_begins_later_begins_elsewhere_in_the_model() {
        assertThat(reviewed(Suing.plainWith("stage=\"judgment\"")).startedBy()).isEqualTo("litigation.judgmentFiled");
        assertThat(reviewed(Suing.plainWith("stage=\"appeal-answer\"")).startedBy())
                .isEqualTo("litigation.appealFiled");
    }

    @Test
    void a_retrial_starts_no_period_of_the_first_trial_and_says_whether_its_judgment_can_be_appealed_against() {
        var second = reviewed(Suing.plainWith("stage=\"retrial-second\""));
        assertThat(second.startedBy()).isEqualTo("litigation.remandFiled");
        assertThat(second.facts())
                .extracting(fact -> fact.fact())
                .contains("retrial-second-served", "retrial-ordered")
                .doesNotContain("complaint-served");
        assertThat(second.findings())
                .anySatisfy(finding -> assertThat(finding.detail()).contains("裁判发生法律效力"));
        assertThat(reviewed(Suing.plainWith("stage=\"retrial-first\"")).findings())
                .anySatisfy(finding -> assertThat(finding.detail()).contains("裁判可以上诉"));
    }

    @Test
    void a_new_trial_after_a_remand_starts_no_period_of_the_first_one() {
        var result = reviewed(Suing.plainWith("stage=\"remand\""));
        assertThat(result.startedBy()).isEqualTo("litigation.remandFiled");
        assertThat(result.facts())
                .extracting(fact -> fact.fact())
                .contains("remand-served")
                .doesNotContain("complaint-served");
    }

    @Test
    void every_party_stands_on_its_side() {
        var sides = parties(Suing.plainWith(JOINT));

        assertThat(sides.all())
                .extracting(Party::role, Party::name)
                .containsExactly(
                        tuple("applicant", "某科技有限公司"),
                        tuple("respondent", "江苏省通信管理局"),
                        tuple("respondent", Suing.MINISTRY),
                        tuple("third-party", "某物业公司"),
                        tuple("court", "南京铁路运输法院"));
        assertThat(sides.answeringUnit())
                .isEqualTo(directory.unitByName("江苏省通信管理局").orElseThrow().id());
    }

    @Test
    void whom_the_complaint_names_in_vain_stays_until_the_court_lets_it_go() {
        var sides = parties(
                Suing.plainWith("act.reconsideration={\"kind\":\"CHANGED\",\"servedOn\":\"2026-01-28\"};receivedBy="));
        assertThat(sides.all().stream().filter(Party::respondent).map(Party::name))
                .containsExactly(Suing.MINISTRY, "江苏省通信管理局");
    }

    @Test
    void faults_are_named_in_the_words_of_a_suit() {
        ObjectNode matter = Suing.plainWith("applicants=;court=;submission.signedFor=\"2026-02-30\"");
        assertThat(review.errors(matter).stream().map(error -> error.zh()))
                .contains("缺少必填项“原告”。", "缺少必填项“法院”。", "“签收日期”不是真实存在的日期，应当写成 YYYY-MM-DD。");
        assertThat(review.errors(Suing.plainWith("submission.signedFor=\"2026-03-03\";suedOn=\"2026-03-04\"")))
                .extracting("pointer")
                .containsExactly("/submission/signedFor", "/suedOn");
    }

    private MatterReview.Result reviewed(ObjectNode matter) {
        return review.review(matter, LocalDate.of(2026, 3, 2), directory.defaultUnit());
    }

    private MatterReview.Parties parties(ObjectNode matter) {
        User registrar = directory.userByName("registrar1").orElseThrow();
        return review.parties(
                new FilingRequest(
                        "litigation",
                        "court-service",
                        LocalDate.of(2026, 3, 2),
                        null,
                        matter,
                        "",
                        List.of(),
                        registrar,
                        true),
                directory.defaultUnit());
    }
}
