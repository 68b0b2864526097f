package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.ClockEvent.Extended;
import org.facheng.clock.ClockEvent.Met;
import org.facheng.clock.ClockEvent.Started;
import org.facheng.clock.ClockEvent.Suspended;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    private static List<Step> explain(PeriodUnit unit, int amount, String start) {
        return StatutoryClock.compute(PeriodRequest.of(unit, amount, LocalDate.parse(start)), CALENDAR)
                .explanation();
    }

    private static LimitState fold(LimitRule rule, ClockEvent... events) {
        return LimitFold.fold(rule, List.of(events), CALENDAR, LocalDate.of(2026, 10, 1));
    }

    @Test
    void a_period_in_working_days_tells_what_is_left_out_and_which_notice_says_so() {
        LimitRule review = LimitRule.of(
                "reconsideration.acceptance-review",
                PeriodUnit.WORKING_DAYS,
                5,
                new Label("收到申请", "receipt of the application"),
                new Citation("行政复议法", "第三十条第一款"));
        LimitState state = fold(
                review,
                new Started("application-received", LocalDate.of(2026, 9, 28)),
                new Met(LocalDate.of(2026, 9, 30)));
        assertThat(state.explanation())
                .extracting(Step::zh)
                .containsExactly(
                        "自2026年9月28日（收到申请）次日起算",
                        "期限为5个工作日（《行政复议法》第三十条第一款）",
                        "2026年10月1日至10月7日为国庆节假期（国办发明电〔2025〕7号），不计入",
                        "2026年10月10日（星期六）为调休上班日（国办发明电〔2025〕7号），计入",
                        "第5个工作日为2026年10月10日",
                        "最后一日为2026年10月10日（星期六），至当日24时止",
                        "2026年9月30日完成，未超过期限");
        assertThat(state.explanation())
                .extracting(Step::en)
                .containsExactly(
                        "Counted from the day after 28 September 2026 (receipt of the application)",
                        "The period is 5 working days (《行政复议法》第三十条第一款)",
                        "1 October 2026 to 7 October 2026: National Day holiday (国办发明电〔2025〕7号), not counted",
                        "Saturday, 10 October 2026, is a working day by adjustment (国办发明电〔2025〕7号), counted",
                        "Working day 5 is 10 October 2026",
                        "The last day is Saturday, 10 October 2026, until 24:00",
                        "Done on 30 September 2026, within the period");
        assertThat(state.explanation().get(2).notice().url()).startsWith("https://www.gov.cn/");
    }

    @Test
    void a_last_day_that_rests_is_told_with_the_day_it_moves_to() {
        assertThat(explain(PeriodUnit.CALENDAR_DAYS, 60, "2026-03-04"))
                .extracting(Step::zh)
                .containsExactly(
                        "自2026年3月4日次日起算",
                        "期限为60日",
                        "按自然日连续计算，第60日为2026年5月3日",
                        "期限届满日2026年5月3日（星期日）为劳动节假期（国办发明电〔2025〕7号），顺延至其后第一个工作日2026年5月6日",
                        "最后一日为2026年5月6日（星期三），至当日24时止");
    }

    @Test
    void a_last_day_on_a_working_weekend_is_told_too() {
        assertThat(explain(PeriodUnit.MONTHS, 1, "2026-01-31"))
                .extracting(Step::zh)
                .containsExactly(
                        "自2026年1月31日次日起算",
                        "期限为1个月",
                        "到期月没有对应日，以月末日2026年2月28日为期间的最后一日",
                        "2026年2月28日（星期六）为调休上班日（国办发明电〔2025〕7号），期限于当日届满",
                        "最后一日为2026年2月28日（星期六），至当日24时止");
    }

    @Test
    void an_unpublished_year_is_told() {
        assertThat(explain(PeriodUnit.WORKING_DAYS, 1, "2026-12-25"))
                .extracting(Step::zh)
                .contains("2026年12月26日至12月27日为周末休息日，不计入", "2027年的放假安排尚未公布，2026年12月28日如有放假或者调休，最后一日可能变动，结果为暂定");
        assertThat(explain(PeriodUnit.WORKING_DAYS, 5, "2027-02-04"))
                .extracting(Step::zh)
                .contains("2027年2月5日至2月8日为春节假期（《全国年节及纪念日放假办法》），不计入");
    }

    @Test
    void a_period_counted_back_tells_its_days_in_order() {
        assertThat(explain(PeriodUnit.WORKING_DAYS_BEFORE, 3, "2026-03-10"))
                .extracting(Step::zh)
                .containsExactly(
                        "自2026年3月10日起向前倒推，当日不计入",
                        "期限为3个工作日",
                        "2026年3月7日至3月8日为周末休息日，不计入",
                        "倒推第3个工作日为2026年3月5日",
                        "最后一日为2026年3月5日（星期四），至当日24时止");
    }

    @Test
    void extension_and_suspension_are_told_with_ground_approver_and_article() {
        LimitRule decide = LimitRule.of("reconsideration.decide-ordinary", PeriodUnit.CALENDAR_DAYS, 60, null, null);
        LimitState state = fold(
                decide,
                new Started("accepted", LocalDate.of(2026, 9, 1)),
                new Extended(
                        LocalDate.of(2026, 9, 20),
                        30,
                        PeriodUnit.CALENDAR_DAYS,
                        new Label("行政复议机构负责人", "the director of the organ"),
                        new Citation("行政复议法", "第六十二条第一款")),
                new Suspended(
                        LocalDate.of(2026, 9, 11),
                        new Label("需要等待另案审结", "another case must be decided first"),
                        new Citation("行政复议法", "第三十九条第一款")));
        assertThat(state.explanation())
                .extracting(Step::zh)
                .containsExactly(
                        "自2026年9月1日次日起算",
                        "期限为60日",
                        "经行政复议机构负责人批准，延长30日（《行政复议法》第六十二条第一款），合计90日",
                        "自2026年9月11日起（中止：需要等待另案审结，《行政复议法》第三十九条第一款）停止计算，尚余81日，恢复之日起继续计算");
        assertThat(state.explanation())
                .extracting(Step::en)
                .contains(
                        "Extended by 30 days, approved by the director of the organ (《行政复议法》第六十二条第一款), 90 days in all");
    }
}
