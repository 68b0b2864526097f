package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.MatterContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissibilityReviewTest {

    private static final String LOCAL = "respondent={\"name\":\"江苏省工业和信息化厅\",\"category\":\"local-department\"}";

    @Test
    void seven_conditions_come_first_and_in_order() {
        assertThat(review("-").findings()).extracting(Finding::condition).startsWith("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void every_ground_of_refusal_is_named() {
        Review review = review(LOCAL + ";act={\"category\":\"personnel\"};"
                + "declared.otherProceedings=[{\"kind\":\"court\",\"status\":\"accepted\"}]");
        assertThat(review.refusalGrounds()).extracting(RefusalGround::condition).containsExactly("5", "6", "7");
        assertThat(review.correctionItems()).isEmpty();
    }

    @Test
    void one_notice_carries_the_items_of_all_rules() {
        Review review = review("respondent=null;submission={};factsAndReasons=\"\";declared.proofMissing=[\"签收凭证\"]");
        assertThat(review.correctionItems())
                .extracting(CorrectionItem::text)
                .containsExactly(
                        "写明被申请人的名称",
                        "写明申请行政复议的主要事实和理由",
                        "签收凭证（或者说明无法取得的理由并申请机构核实）",
                        "申请书签名",
                        "申请人身份证件复印件",
                        "写明同意接收文书的送达地址（送达地址确认书）");
    }

    @Test
    void change_of_respondent_and_missing_papers_go_into_one_notice() {
        String office = "respondent={\"name\":\"信息通信管理局\",\"category\":\"internal-office\"}";
        Review review = review(office + ";submission.idCopy=false");
        assertThat(review.correctionItems())
                .extracting(CorrectionItem::text)
                .containsExactly("被申请人变更为工业和信息化部", "申请人身份证件复印件");
        assertThat(review.respondentToBe()).isEqualTo("工业和信息化部");
        assertThat(review.ownAct()).isTrue();
    }

    @Test
    void act_of_an_administration_is_not_our_own() {
        assertThat(review("-").ownAct()).isFalse();
        assertThat(review("respondent={\"name\":\"江苏省通信管理局政策法规处\",\"category\":\"internal-office\"}")
                        .ownAct())
                .isFalse();
    }

    @Test
    void case_we_accepted_before_is_not_taken_up_again() {
        MatterContext context =
                MatterContext.receivedBy(Reviewing.MINISTRY, Reviewing.MINISTRY).withAcceptedCase("工信复〔2026〕1号");
        Review review = Reviewing.review(Reviewing.plainWith("-"), context);
        assertThat(review.advice().decision()).isEqualTo(Decision.REFUSE);
        assertThat(review.refusalGrounds())
                .extracting(RefusalGround::reason)
                .first()
                .asString()
                .contains("工信复〔2026〕1号");
    }

    @Test
    void competent_organ_is_named_only_where_we_are_not_competent() {
        assertThat(review(LOCAL).competentOrgan()).isEqualTo("江苏省人民政府");
        assertThat(review("receivedBy=\"江苏省通信管理局\"").competentOrgan()).isEqualTo(Reviewing.MINISTRY);
        assertThat(review("act.category=\"personnel\"").competentOrgan()).isNull();
    }

    @Test
    void wrong_door_is_urgent_only_while_the_applicants_days_run_out_within_our_review() {
        String inAMonth = "act.dateMade=\"2026-03-02\";act.dateKnown=\"2026-03-02\"";
        String onTheLastDayOfReview = "act.dateMade=\"2026-02-08\";act.dateKnown=\"2026-02-08\"";
        String onTheDayAfter = "act.dateMade=\"2026-02-09\";act.dateKnown=\"2026-02-09\"";
        assertThat(review(LOCAL + ";" + inAMonth).urgent()).isFalse();
        assertThat(review(LOCAL + ";" + onTheLastDayOfReview).urgent()).isTrue();
        assertThat(review(LOCAL + ";" + onTheDayAfter).urgent()).isFalse();
        assertThat(review(onTheLastDayOfReview).urgent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "normative-document, petition.suggestion",
        "decision-not-performed, reconsideration.order-performance",
        "penalty,",
    })
    void matters_that_are_none_of_reconsideration_have_another_way(String category, String route) {
        assertThat(review("act.category=\"" + category + "\"").alternativeRoute())
                .isEqualTo(route);
    }

    @Test
    void penalty_on_the_spot_is_relayed_by_the_organ_that_imposed_it() {
        String onTheSpot = "act.category=\"on-the-spot-penalty\"";
        assertThat(review(onTheSpot + ";receivedBy=\"江苏省通信管理局\"").alternativeRoute())
                .isEqualTo("reconsideration.relay-by-acting-organ");
        assertThat(review(onTheSpot + ";receivedBy=\"广东省通信管理局\"").alternativeRoute())
                .isNull();
        assertThat(review(onTheSpot).alternativeRoute()).isNull();
    }

    @Test
    void where_reconsideration_comes_first_the_article_is_given() {
        assertThat(review("act.category=\"disclosure-refused\"").priorReconsideration())
                .isEqualTo("行政复议法第二十三条第一款第四项");
        assertThat(review("act.category=\"disclosure\"").priorReconsideration()).isNull();
    }

    @Test
    void grounds_for_the_simplified_procedure_are_all_named() {
        assertThat(review("act.category=\"on-the-spot-penalty\";declared.penaltyAmount=200")
                        .simplification())
                .hasSize(2);
        assertThat(review("-").simplification()).isEmpty();
    }

    private static Review review(String changes) {
        return Reviewing.review(Reviewing.plainWith(changes));
    }
}
