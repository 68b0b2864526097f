package org.facheng.bench.recompute;

import java.time.LocalDate;
import org.facheng.platform.Console;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases with ten running clocks each, as the product would have written them: every due date is counted by the product's clock, and the
 * rows are copied from there. Everything follows from numbers: a run can be repeated.
 */
final class OpenClocks {

    private final JdbcTemplate jdbc;
    private final ClockPlan plan;

    OpenClocks(JdbcTemplate jdbc, ClockPlan plan) {
        this.jdbc = jdbc;
        this.plan = plan;
    }

    /**
     * @param from the first day a clock may end on
     * @param to the last; the days between are hit about evenly
     */
    void fill(int cases, LocalDate from, LocalDate to) {
        Console.complain("filling " + cases + " cases with ten clocks each");
        int starts = plan.make(from, to);
        jdbc.execute(
                """
        CREATE TABLE bench_case (seq INT NOT NULL PRIMARY KEY, case_id CHAR(36), review_id CHAR(36)) CHARACTER SET ascii COLLATE ascii_bin""");
        jdbc.update(
                """
        INSERT INTO bench_case SELECT seq, LEFT(SHA1(CONCAT('case', seq)), 36), LEFT(SHA1(CONCAT('clock', seq, '-0')), 36)
        FROM seq_1_to_%d"""
                        .formatted(cases));
        jdbc.update(
                """
        INSERT INTO cf_case (id, case_no, receipt_no, procedure_key, law_version, title, channel, received_on, handling_unit_id,
          accountable_user_id, accountable_unit_id, stage, form, created_at)
        SELECT case_id, CONCAT('工信复〔2026〕', seq, '号'), CONCAT('R', seq), 'reconsideration', '2024', CONCAT('第', seq, '件'), 'portal', ?,
          (SELECT unit_id FROM id_user WHERE username = 'handler1'), (SELECT id FROM id_user WHERE username = 'handler1'),
          (SELECT unit_id FROM id_user WHERE username = 'handler1'), 'admissibility', '{}', NOW(6)
        FROM bench_case""",
                from.minusDays(60));
        jdbc.update(
                """
        INSERT INTO au_head (chain, last_seq, hash, sealed_seq, unsealed)
        SELECT case_id, 0, REPEAT('0', 64), 0, 0 FROM bench_case""");
        jdbc.update(
                """
        INSERT INTO dl_fact (id, case_id, position, fact, fact_on, recorded_at)
        SELECT LEFT(SHA1(CONCAT('fact', c.seq, '-', p.seq)), 36), c.case_id, p.seq, CONCAT('bench-', p.seq), ?, NOW(6)
        FROM bench_case c JOIN seq_1_to_5 p""",
                from.minusDays(60));
        jdbc.update(
                """
        INSERT INTO dl_clock (id, case_id, rule, short_key, start_fact, start_position, started_on, state, due, raw_end, due_exclusive, status, late,
          warn_on, edition)
        SELECT LEFT(SHA1(CONCAT('clock', c.seq, '-', p.slot)), 36), c.case_id, p.rule, p.short_key, p.start_fact, p.slot, p.started_on, 'running',
          p.due, p.raw_end, p.due_exclusive, p.status, 0, p.warn_on, 0
        FROM bench_case c JOIN bench_plan p ON p.choice = MOD(c.seq * 7919 + p.slot * 104729, ?)""",
                starts);
        jdbc.execute("ANALYZE TABLE cf_case, au_head, dl_fact, dl_clock");
    }
}
