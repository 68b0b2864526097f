package org.facheng.recheck.secondclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.recheck.secondclock.CaseRows.ClockRow;
import org.facheng.recheck.secondclock.CaseRows.FactRow;
import org.facheng.recheck.secondclock.Editions.Notice;
import org.facheng.recheck.secondclock.Editions.NoticeDay;
import org.junit.jupiter.api.Test;

/** Which edition of the calendar a clock must be under. Five working days from 2027-03-01 end on the 8th, unless the 4th is a holiday. */
class EditionsTest {

    private static final Law LAW = new Law(
            Map.of(
                    "reconsideration/2024",
                    """
                    limits:
                      - id: reconsideration.review
                        name: {zh: 审查期限}
                        party: body
                        start: received
                        length: 5
                        unit: working_days
                        rolls: true
                        met: [decided]
                        valid: {from: 2024-01-01, to: null}
                    """),
            Map.of(),
            new Readings("policies: {}", Map.of()));
    private static final LocalDate RECEIVED = LocalDate.parse("2027-03-01");
    private static final LocalDate BEFORE = LocalDate.parse("2027-03-08");
    private static final LocalDate AFTER = LocalDate.parse("2027-03-09");

    @Test
    void an_open_clock_must_be_under_the_edition_in_force() {
        assertThat(findings(under(0, BEFORE, "provisional"), null, notice(null, true), open()))
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(What.EDITION, What.DUE, What.RAW_END, What.DUE_EXCLUSIVE, What.STATUS);
        assertThat(findings(under(1, AFTER, "final"), null, notice(null, true), open()))
                .isEmpty();
    }

    @Test
    void while_a_notice_is_being_applied_a_clock_may_be_on_either_side_of_it() {
        assertThat(findings(under(0, BEFORE, "provisional"), null, notice(null, false), open()))
                .isEmpty();
        assertThat(findings(under(1, AFTER, "final"), null, notice(null, false), open()))
                .isEmpty();
        assertThat(findings(under(0, AFTER, "final"), null, notice(null, false), open()))
                .isNotEmpty();
    }

    @Test
    void a_clock_that_has_ended_keeps_the_edition_it_ended_under() {
        var decided = new FactRow(2, "decided", LocalDate.parse("2027-03-03"), null, null);
        assertThat(findings(met(0, BEFORE, "provisional"), null, notice(null, true), List.of(open().get(0), decided)))
                .isEmpty();
    }

    @Test
    void holidays_of_a_province_move_its_own_cases_only_and_settle_no_year() {
        var jiangsu = notice("320000", true);
        assertThat(findings(under(1, AFTER, "provisional"), "320000", jiangsu, open()))
                .isEmpty();
        assertThat(findings(under(1, BEFORE, "provisional"), "440000", jiangsu, open()))
                .isEmpty();
        assertThat(findings(under(1, AFTER, "provisional"), "440000", jiangsu, open()))
                .isNotEmpty();
    }

    private static List<FactRow> open() {
        return List.of(new FactRow(1, "received", RECEIVED, null, null));
    }

    private static Notice notice(String region, boolean applied) {
        var holiday = new NoticeDay(LocalDate.parse("2027-03-04"), false, "某节");
        return new Notice(1, 2027, LocalDate.parse("2026-11-10"), region, applied, List.of(holiday));
    }

    private static List<Finding> findings(ClockRow clock, String region, Notice notice, List<FactRow> facts) {
        var rows = new CaseRows("reconsideration", region, List.of(), Map.of(), facts, List.of(), List.of(clock));
        return new CaseRecount(rows, LAW, new Editions(List.of(notice), LAW.readings())).findings();
    }

    private static ClockRow under(int edition, LocalDate due, String status) {
        return row(edition, new Standing("running", due, due, over(due), status, null, false, null));
    }

    private static ClockRow met(int edition, LocalDate due, String status) {
        var on = LocalDate.parse("2027-03-03");
        return row(edition, new Standing("met", due, due, over(due), status, on, false, null));
    }

    private static Instant over(LocalDate due) {
        return Instant.parse(due.plusDays(1) + "T00:00:00+08:00");
    }

    private static ClockRow row(int edition, Standing standing) {
        return new ClockRow(
                "clock", "reconsideration.review", "review", null, "received", 1, RECEIVED, standing, edition);
    }
}
