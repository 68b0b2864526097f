package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.MatterSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What came is known by the title of the paper and by the number of the court's case; where they contradict each other nobody guesses. */
class DocketTest {

    private static final MatterSchema SCHEMA = new MatterSchema("litigation", new SuitChecks());
    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 11, 23), List.of(Suing.MINISTRY, "江苏省通信管理局"));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    judgment       | 行政判决书       | （2026）苏01行初1号   | judgment-served
                    judgment       | 行政赔偿判决书   | （2026）苏01行赔初1号 | judgment-served
                    judgment       | 行政裁定书       | （2026）苏01行初1号   | ruling-served
                    judgment       | 行政判决书       |                       | judgment-served
                    judgment       | 行政判决书       | （2026）苏行终1号     | second-result-served
                    judgment       | 行政裁定书       | （2026）苏行终1号     | second-result-served
                    judgment       | 行政赔偿判决书   | （2026）苏行赔终1号   | second-result-served
                    judgment       | 行政裁定书       | （2026）苏行申1号     | result-served
                    retrial-second | 行政判决书       | （2026）苏行再1号     | result-served
                    retrial-second | 再审应诉通知书   | （2026）苏行再1号     | retrial-second-served
                    retrial-first  | 再审行政判决书   | （2026）苏01行再1号   | judgment-served
                    retrial-first  | 再审应诉通知书   | （2026）苏01行再1号   | retrial-ordered
                    """)
    void only_a_judgment_of_the_first_instance_starts_a_period_to_appeal(
            String stage, String title, String caseNo, String fact) {
        ObjectNode matter = matter(stage, title, caseNo);

        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
        assertThat(Suing.review(matter).facts().facts().stream()
                        .map(DatedFact::fact)
                        .filter(name -> !name.equals(fact)))
                .doesNotContain("judgment-served", "ruling-served", "complaint-served", "second-result-served");
        assertThat(Suing.review(matter).facts().facts()).extracting("fact").contains(fact);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    judgment       | 二审行政判决书   | （2026）苏01行初1号   | /court/caseNo
                    judgment       | 一审行政判决书   | （2026）苏行终1号     | /court/caseNo
                    first-instance | 起诉状副本       | （2026）苏行终1号     | /court/caseNo
                    remand         | 重审应诉通知书   | （2026）苏行终1号     | /court/caseNo
                    judgment       | 行政判决书       | （2026）苏行再1号     | /stage
                    judgment       | 再审行政判决书   |                       | /stage
                    """)
    void a_contradiction_is_asked_back(String stage, String title, String caseNo, String at) {
        assertThat(SCHEMA.validate(matter(stage, title, caseNo), DESK))
                .extracting("pointer")
                .containsExactly(at);
    }

    @Test
    void where_no_stage_was_stated_a_complaint_is_answered_whatever_else_came_with_it() {
        ObjectNode matter = matter("first-instance", "起诉状副本", "（2026）苏01行初1号");
        matter.remove("stage");
        ((ObjectNode) matter.path("submission"))
                .putArray("servedWith")
                .add("应诉通知书")
                .add("起诉状副本")
                .add("行政裁定书（停止执行）");

        assertThat(Suing.review(matter).stage()).isEqualTo(CourtStage.FIRST_INSTANCE);
    }

    private static ObjectNode matter(String stage, String title, String caseNo) {
        return Suing.plainWith("stage=\"" + stage + "\";submission.servedWith=[\"" + title + "\"]"
                + (caseNo == null ? "" : ";court.caseNo=\"" + caseNo + "\""));
    }
}
