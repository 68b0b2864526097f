package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facheng.clock.Citation;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.Label;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.LimitState;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.LocalText;
import org.facheng.procedure.statement.DeadlineStatement;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The statement of clocks of every shape; the pages are left in target/statements to be looked at. */
@FachengTest
class StatementScenesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Path PAGES = Path.of("target/statements");

    @Autowired
    DeadlineStatement statement;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ClockEvent suspended(String from) {
        return new ClockEvent.Suspended(
                day(from),
                new Label("需要等待另案审结", "another case must be decided first"),
                new Citation("行政复议法", "第三十九条第一款"));
    }

    private String print(String name, PeriodUnit unit, int amount, String start, boolean english, ClockEvent... more)
            throws IOException {
        var rule = new LimitRule(
                "reconsideration.scene",
                unit,
                amount,
                false,
                true,
                false,
                new Label("受理", "accepted"),
                new Citation("行政复议法", "第六十二条第一款"));
        Collection<ClockEvent> events = new ArrayList<>(List.of(more));
        events.add(new ClockEvent.Started("accepted", day(start)));
        var explanation = explanation(LimitFold.fold(rule, events, CALENDAR, TODAY), english);
        byte[] pdf = statement.ofCase(explanation, "工信复〔2026〕1号", english);
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + (english ? "-en" : "-zh") + ".pdf"), pdf);
        try (var pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isBetween(1, 4);
            // Where a line breaks is no matter of the text.
            var text = new PDFTextStripper().getText(pages);
            return english ? text.replaceAll("\\s+", " ") : text.replaceAll("\\s+", "");
        }
    }

    private static Explanation explanation(LimitState state, boolean english) {
        var steps = state.explanation();
        var view = new DeadlineView(
                "1",
                "reconsideration.scene",
                "scene",
                "行政复议决定期限（普通程序）",
                "行政复议机关",
                "body",
                "statutory",
                state.startedOn(),
                "accepted",
                state.state().name().toLowerCase(java.util.Locale.ROOT),
                state.due(),
                state.rawEnd(),
                state.status().code(),
                "unconfirmed",
                false,
                null,
                state.remaining(),
                "calendar_days",
                "on-time",
                null,
                new DeadlineView.Basis("行政复议法", "第六十二条第一款"),
                false,
                true,
                null);
        return new Explanation(
                view,
                new LocalText("行政复议决定期限（普通程序）", "Decision, ordinary procedure"),
                new LocalText("行政复议机关", "the authority"),
                new Explanation.Start(new LocalText("受理", "accepted"), state.startedOn(), "受理通知书送达回证"),
                ExplanationStep.of(steps, english),
                CountedDays.of(steps, false, CALENDAR),
                Explanations.notices(steps),
                List.of(Policies.standard().applied(Policy.EXTENSION_END)),
                new LocalText("申请人可以依法提起行政诉讼", "the applicant may sue"),
                new LocalText("行政复议决定期限待确认的说明", "Why the rule is unconfirmed"),
                TODAY,
                new Explanation.Edition(0, CALENDAR.finalThrough()));
    }

    @Test
    void many_runs_of_skipped_days() throws IOException {
        assertThat(print("runs", PeriodUnit.WORKING_DAYS, 20, "2026-09-18", false))
                .contains("中秋节", "国庆节", "调休上班", "国办发明电〔2025〕7号", "适用口径");
        assertThat(print("runs", PeriodUnit.WORKING_DAYS, 20, "2026-09-18", true))
                .contains("National Day", "shifted working day", "Points of law as applied");
    }

    @Test
    void a_clock_that_stands_still() throws IOException {
        assertThat(print("suspended", PeriodUnit.CALENDAR_DAYS, 60, "2026-09-01", false, suspended("2026-10-12")))
                .contains("中止期间不确定", "需要等待另案审结，《行政复议法》第三十九条第一款", "中止，不计入");
        assertThat(print("suspended", PeriodUnit.CALENDAR_DAYS, 60, "2026-09-01", true, suspended("2026-10-12")))
                .contains("open while suspended", "suspended, not counted");
    }

    @Test
    void suspended_resumed_extended_rolled_and_provisional() throws IOException {
        var events = new ClockEvent[] {
            suspended("2026-10-12"),
            new ClockEvent.Resumed(day("2026-11-03")),
            new ClockEvent.Extended(
                    day("2026-11-10"),
                    30,
                    PeriodUnit.CALENDAR_DAYS,
                    new Label("行政复议机构负责人", "the director of the organ"),
                    new Citation("行政复议法", "第六十二条第一款"))
        };
        assertThat(print("everything", PeriodUnit.CALENDAR_DAYS, 60, "2026-09-11", false, events))
                .contains("经行政复议机构负责人批准", "暂定", "2027年的放假安排尚未公布");
        assertThat(print("everything", PeriodUnit.CALENDAR_DAYS, 60, "2026-09-11", true, events))
                .contains("provisional: it may still move", "approved by the director of the organ");
    }

    @Test
    void suspended_left_out_and_resting_days_have_a_mark_each_and_what_was_taken_back_is_told() throws IOException {
        var appraisal = new Label("鉴定所用时间", "time taken by an appraisal");
        var basis = new Citation("行政复议法实施条例", "第三十七条");
        var events = new ClockEvent[] {
            suspended("2026-10-12"),
            new ClockEvent.Resumed(day("2026-10-19")),
            new ClockEvent.Excluded(day("2026-10-26"), day("2026-11-03"), appraisal, basis),
            new ClockEvent.Annulled(day("2026-11-05"), day("2026-11-09"), appraisal, basis, day("2026-11-10"))
        };
        assertThat(print("marks", PeriodUnit.WORKING_DAYS, 30, "2026-09-18", false, events))
                .contains(
                        "中止，不计入",
                        "扣除，不计入",
                        "周末，不计入",
                        "曾记录2026年11月5日至11月8日（鉴定所用时间，《行政复议法实施条例》第三十七条）不计入，记录有误，2026年11月10日撤销，照常计算");
        assertThat(print("marks", PeriodUnit.WORKING_DAYS, 30, "2026-09-18", true, events))
                .contains(
                        "suspended, not counted",
                        "left out, not counted",
                        "taken back as an error on 10 November 2026");
    }

    @Test
    void counted_back_from_a_hearing() throws IOException {
        assertThat(print("backward", PeriodUnit.WORKING_DAYS_BEFORE, 6, "2026-10-14", false))
                .contains("倒推第6个工作日为");
        assertThat(print("backward", PeriodUnit.WORKING_DAYS_BEFORE, 6, "2026-10-14", true))
                .contains("6 working days before");
    }

    @Test
    void a_year_and_twenty_years() throws IOException {
        assertThat(print("year", PeriodUnit.CALENDAR_DAYS, 365, "2025-09-11", false))
                .contains("2026年9月");
        assertThat(print("years", PeriodUnit.YEARS, 20, "2010-09-11", true)).contains("months between are left out");
    }
}
