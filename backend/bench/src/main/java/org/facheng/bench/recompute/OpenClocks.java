package org.facheng.bench.recompute;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Console;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases with ten running clocks each, as the product would have written them: every due date is counted by the product's clock, and the
 * rows are copied from there. Everything follows from numbers: a run can be repeated.
 */
final class OpenClocks {

    static final String CASE_ID = "LEFT(SHA1(CONCAT('case', %s)), 36)";

    /** Of the first rule. */
    static final String REVIEW_ID = "LEFT(SHA1(CONCAT('clock', %s, '-0')), 36)";

    private static final List<String> RULES = List.of(
            "acceptance-review",
            "notify-correction",
            "correct",
            "review-after-correction",
            "send-copy",
            "reply",
            "send-copy-simplified",
            "reply-simplified",
            "decide-ordinary",
            "decide-simplified");

    private final JdbcTemplate jdbc;
    private final TimeLimits limits;
    private final WorkCalendar calendar;

    OpenClocks(JdbcTemplate jdbc, TimeLimits limits, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * @param from the first day a clock may end on
     * @param to the last; the days between are hit about evenly
     */
    void fill(int cases, LocalDate from, LocalDate to) {
        Console.complain("filling " + cases + " cases with " + RULES.size() + " clocks each");
        int starts = plan(from, to);
        jdbc.execute("CREATE TABLE bench_case (seq INT NOT NULL PRIMARY KEY)");
        jdbc.update("INSERT INTO bench_case SELECT seq FROM seq_1_to_" + cases);
        var id = CASE_ID.formatted("c.seq");
        jdbc.update(
                """
        INSERT INTO cf_case (id, case_no, receipt_no, procedure_key, law_version, title, channel, received_on, handling_unit_id,
          accountable_user_id, accountable_unit_id, stage, form, created_at)
        SELECT %s, CONCAT('工信复〔2026〕', c.seq, '号'), CONCAT('R', c.seq), 'reconsideration', '2024', CONCAT('第', c.seq, '件'), 'portal', ?,
          (SELECT MIN(id) FROM id_unit), 'bench', 'bench', 'admissibility', '{}', NOW(6)
        FROM bench_case c"""
                        .formatted(id),
                from.minusDays(60));
        jdbc.update(
                """
        INSERT INTO au_head (chain, last_seq, hash, sealed_seq, unsealed) SELECT %s, 0, REPEAT('0', 64), 0, 0 FROM bench_case c"""
                        .formatted(id));
        jdbc.update(
                """
        INSERT INTO dl_fact (id, case_id, position, fact, fact_on, recorded_at)
        SELECT LEFT(SHA1(CONCAT('fact', c.seq, '-', p.seq)), 36), %s, p.seq, CONCAT('bench-', p.seq), ?, NOW(6)
        FROM bench_case c JOIN seq_1_to_5 p"""
                        .formatted(id),
                from.minusDays(60));
        jdbc.update(
                """
        INSERT INTO dl_clock (id, case_id, rule, short_key, start_fact, started_on, state, due, raw_end, due_exclusive, status, late,
          warn_on, edition)
        SELECT LEFT(SHA1(CONCAT('clock', c.seq, '-', p.slot)), 36), %s, p.rule, p.short_key, p.start_fact, p.started_on, 'running', p.due,
          p.raw_end, p.due_exclusive, p.status, 0, p.warn_on, 0
        FROM bench_case c JOIN bench_plan p ON p.choice = MOD(c.seq * 7919 + p.slot * 104729, ?)"""
                        .formatted(id),
                starts);
        jdbc.execute("ANALYZE TABLE cf_case, au_head, dl_fact, dl_clock");
    }

    /** For each slot the same number of starting days, in the order of the ends; returns that number. */
    private int plan(LocalDate from, LocalDate to) {
        jdbc.execute(
                """
        CREATE TABLE bench_plan (slot INT, choice INT, rule VARCHAR(80), short_key VARCHAR(64), start_fact VARCHAR(64), started_on DATE,
          due DATE, raw_end DATE, due_exclusive DATETIME(6), status VARCHAR(12), warn_on DATE, PRIMARY KEY (slot, choice))
          CHARACTER SET ascii COLLATE ascii_bin""");
        int choices = Integer.MAX_VALUE;
        List<List<Object[]>> slots = new ArrayList<>();
        for (int slot = 0; slot < RULES.size(); slot++) {
            var rows = rows(slot, limits.byRule("reconsideration." + RULES.get(slot)), from, to);
            choices = Math.min(choices, rows.size());
            slots.add(rows);
        }
        for (var rows : slots) {
            for (int choice = 0; choice < choices; choice++) {
                // Spread over the whole range, whatever number of days a rule can start on.
                var row = rows.get((int) ((long) choice * rows.size() / choices));
                row[1] = choice;
                jdbc.update("INSERT INTO bench_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row);
            }
        }
        return choices;
    }

    private List<Object[]> rows(int slot, TimeLimit limit, LocalDate from, LocalDate to) {
        List<Object[]> rows = new ArrayList<>();
        for (LocalDate start = from.minusDays(100); start.isBefore(to); start = start.plusDays(1)) {
            var state = LimitFold.fold(
                    new LimitRule(
                            limit.id(), PeriodUnit.of(limit.unit()), limit.length(), false, limit.rolls(), null, null),
                    List.of(new ClockEvent.Started(limit.start(), start)),
                    calendar,
                    start);
            if (!state.due().isBefore(from) && !state.due().isAfter(to)) {
                rows.add(new Object[] {
                    slot,
                    null,
                    limit.id(),
                    limit.key(),
                    limit.start(),
                    start,
                    state.due(),
                    state.rawEnd(),
                    Timestamp.from(state.dueExclusive()),
                    state.status().code(),
                    warnOn(limit, state.due())
                });
            }
        }
        return rows;
    }

    private LocalDate warnOn(TimeLimit limit, LocalDate due) {
        int before = limit.warn().stream().mapToInt(Integer::intValue).max().orElse(0);
        return "working_days".equals(limit.unit()) ? calendar.minusWorkingDays(due, before) : due.minusDays(before);
    }
}
