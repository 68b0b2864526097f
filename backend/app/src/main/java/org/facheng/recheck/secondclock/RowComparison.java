package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.recheck.secondclock.CaseRows.ClockRow;

/** One stored clock beside what was counted, column by column. */
final class RowComparison {

    private final ClockRow row;
    private final Limit limit;
    private final List<Finding> findings = new ArrayList<>();

    RowComparison(ClockRow row, Limit limit) {
        this.row = row;
        this.limit = limit;
    }

    /** Every column that differs. */
    List<Finding> with(LocalDate start, Standing expected) {
        var found = row.standing();
        compare(What.NAME, limit.key(), row.key());
        compare(What.START, Words.start(limit.start(), start), Words.start(row.startFact(), row.startedOn()));
        compare(What.STATE, Words.state(expected.state()), Words.state(found.state()));
        compare(What.DUE, Words.of(expected.due()), Words.of(found.due()));
        compare(What.RAW_END, Words.of(expected.rawEnd()), Words.of(found.rawEnd()));
        compare(What.DUE_EXCLUSIVE, Words.of(expected.over()), Words.of(found.over()));
        compare(What.STATUS, Words.status(expected.status()), Words.status(found.status()));
        compare(What.MET_ON, Words.of(expected.metOn()), Words.of(found.metOn()));
        compare(What.LATE, Words.of(expected.late()), Words.of(found.late()));
        compare(What.WARN_ON, Words.of(expected.warnOn()), Words.of(found.warnOn()));
        return findings;
    }

    private void compare(What what, String expected, String found) {
        if (!expected.equals(found)) {
            findings.add(new Finding(row.id(), limit.name(), what, expected, found));
        }
    }
}
