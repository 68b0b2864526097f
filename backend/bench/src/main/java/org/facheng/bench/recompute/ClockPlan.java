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
import org.springframework.jdbc.core.JdbcTemplate;

/** What the clocks of a case may be: ten rules, and for each the days it may start on, counted by the product's clock. */
final class ClockPlan {

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

    ClockPlan(JdbcTemplate jdbc, TimeLimits limits, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.calendar = calendar;
    }

    /** For each slot the same number of starting days, in the order of the ends; returns that number. */
    int make(LocalDate from, LocalDate to) {
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
                            limit.id(),
                            PeriodUnit.of(limit.unit()),
                            limit.length(),
                            false,
                            limit.rolls(),
                            false,
                            null,
                            null),
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
