package org.facheng.recheck;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.recheck.secondclock.What;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows changed behind the product's back, and what the second clock must say of them.
 *
 * @param name what was done
 * @param spoils the statements; {@code :case} is the case
 * @param mends the statements that take it back
 * @param found all that is found, and nothing else
 */
record Corruption(String name, List<String> spoils, List<String> mends, Set<What> found) {

    private static final String CLOCK =
            " WHERE case_id = ':case' AND rule IN ('reconsideration.acceptance-review', 'reconsideration.unheard-of', 'reconsideration.reply')";
    private static final String STRANGE = "00000000-0000-0000-0000-000000000000";

    static Stream<Corruption> all() {
        return Stream.of(
                clock("a moved last day", "due = due + INTERVAL 1 DAY", "due = due - INTERVAL 1 DAY", What.DUE),
                clock(
                        "a moved end before roll-over",
                        "raw_end = raw_end - INTERVAL 1 DAY",
                        "raw_end = raw_end + INTERVAL 1 DAY",
                        What.RAW_END),
                clock(
                        "a moved instant of the end",
                        "due_exclusive = due_exclusive + INTERVAL 1 MICROSECOND",
                        "due_exclusive = due_exclusive - INTERVAL 1 MICROSECOND",
                        What.DUE_EXCLUSIVE),
                clock("a state", "state = 'missed'", "state = 'running'", What.STATE),
                clock(
                        "a status",
                        "status = IF(status = 'final', 'provisional', 'final')",
                        "status = IF(status = 'final', 'provisional', 'final')",
                        What.STATUS),
                clock("a day it was met", "met_on = started_on", "met_on = NULL", What.MET_ON),
                clock("lateness", "late = 1", "late = 0", What.LATE),
                clock(
                        "a moved warning",
                        "warn_on = warn_on + INTERVAL 1 DAY",
                        "warn_on = warn_on - INTERVAL 1 DAY",
                        What.WARN_ON),
                clock(
                        "an edition of the calendar that is not there",
                        "edition = edition + 7",
                        "edition = edition - 7",
                        What.EDITION),
                clock("a short name", "short_key = 'reply'", "short_key = 'acceptance-review'", What.NAME),
                clock(
                        "a start",
                        "started_on = started_on - INTERVAL 1 DAY",
                        "started_on = started_on + INTERVAL 1 DAY",
                        What.START),
                clock(
                        "a clock of another limit",
                        "rule = 'reconsideration.reply'",
                        "rule = 'reconsideration.acceptance-review'",
                        What.CLOCK_MISSING,
                        What.FACT_MISSING,
                        What.TIMER_WITHOUT_CLOCK),
                clock(
                        "a clock no law knows",
                        "rule = 'reconsideration.unheard-of'",
                        "rule = 'reconsideration.acceptance-review'",
                        What.CLOCK_MISSING,
                        What.LAW_MISSING,
                        What.TIMER_WITHOUT_CLOCK),
                of(
                        "a fact that is gone",
                        "UPDATE dl_fact SET fact = 'nothing' WHERE case_id = ':case' AND fact = 'application-received'",
                        "UPDATE dl_fact SET fact = 'application-received' WHERE case_id = ':case' AND fact = 'nothing'",
                        What.FACT_MISSING),
                of(
                        "a clock that runs twice",
                        "INSERT INTO dl_clock SELECT '" + STRANGE
                                + "', case_id, rule, short_key, party_id, start_fact, start_position + 100, started_on, state, due, raw_end, due_exclusive, status, "
                                + "met_on, late, warn_on, warn_again, warned_at, version, edition, fixed_length, fixed_unit FROM dl_clock"
                                + CLOCK,
                        "DELETE FROM dl_clock WHERE id = '" + STRANGE + "'",
                        What.CLOCK_TWICE),
                of(
                        "an event nobody knows",
                        "INSERT INTO dl_event (id, clock_id, case_id, position, kind, recorded_at) SELECT '" + STRANGE
                                + "', id, case_id, 1, 'UNHEARD_OF', NOW() FROM dl_clock" + CLOCK,
                        "DELETE FROM dl_event WHERE id = '" + STRANGE + "'",
                        What.UNCOUNTABLE),
                of(
                        "a timer of the engine",
                        "UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ + INTERVAL 1 SECOND WHERE PROCESS_INSTANCE_ID_ IN "
                                + "(SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ':case')",
                        "UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ - INTERVAL 1 SECOND WHERE PROCESS_INSTANCE_ID_ IN "
                                + "(SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ':case')",
                        What.TIMER),
                of(
                        "a timer that is due and failed",
                        "UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ - INTERVAL 1 YEAR, EXCEPTION_MSG_ = 'full' WHERE PROCESS_INSTANCE_ID_ IN "
                                + "(SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ':case')",
                        "UPDATE ACT_RU_JOB SET DUEDATE_ = DUEDATE_ + INTERVAL 1 YEAR, EXCEPTION_MSG_ = NULL WHERE PROCESS_INSTANCE_ID_ IN "
                                + "(SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ':case')",
                        What.TIMER,
                        What.TIMER_FAILED),
                of(
                        "a task that shows another day",
                        "UPDATE ib_item SET due = due + INTERVAL 1 DAY WHERE case_id = ':case'",
                        "UPDATE ib_item SET due = due - INTERVAL 1 DAY WHERE case_id = ':case'",
                        What.ITEM),
                of(
                        "a task of a clock that is not there",
                        "UPDATE ib_item SET held_reason = clock_id, clock_id = '" + STRANGE
                                + "' WHERE case_id = ':case'",
                        "UPDATE ib_item SET clock_id = held_reason, held_reason = NULL WHERE case_id = ':case'",
                        What.ITEM_WITHOUT_CLOCK),
                new Corruption(
                        "a ledger under another case",
                        List.of(
                                "UPDATE dl_fact SET case_id = '" + STRANGE + "' WHERE case_id = ':case'",
                                "UPDATE dl_clock SET case_id = '" + STRANGE + "' WHERE case_id = ':case'"),
                        List.of(
                                "UPDATE dl_fact SET case_id = ':case' WHERE case_id = '" + STRANGE + "'",
                                "UPDATE dl_clock SET case_id = ':case' WHERE case_id = '" + STRANGE + "'"),
                        Set.of(What.CASE_MISSING, What.TIMERS_ASTRAY, What.ITEMS_ASTRAY)));
    }

    private static Corruption of(String name, String spoil, String mend, What... found) {
        return new Corruption(name, List.of(spoil), List.of(mend), Set.of(found));
    }

    private static Corruption clock(String name, String spoil, String mend, What... found) {
        return of(name, "UPDATE dl_clock SET " + spoil + CLOCK, "UPDATE dl_clock SET " + mend + CLOCK, found);
    }

    void spoil(JdbcTemplate database, String caseId) {
        spoils.forEach(statement -> database.update(statement.replace(":case", caseId)));
    }

    void mend(JdbcTemplate database, String caseId) {
        mends.forEach(statement -> database.update(statement.replace(":case", caseId)));
    }

    @Override
    public String toString() {
        return name;
    }
}
