package org.facheng.deadline;

import java.time.LocalDate;

/**
 * A clock as it stands and as it would stand under another edition of the calendar.
 *
 * @param warnOn the day from which it would be in warning, or null
 */
record Recounted(Deadline before, Deadline now, TimeLimit limit, LocalDate warnOn) {

    static final String MOVED = "moved";
    static final String MISSED = "missed";

    /** Its last day, or the day before roll-over, is another. */
    boolean moved() {
        return open() && !(now.due().equals(before.due()) && now.rawEnd().equals(before.rawEnd()));
    }

    /** The same days, and now nothing can move them any more. */
    boolean settled() {
        return open()
                && !moved()
                && "final".equals(now.status())
                && !before.status().equals(now.status());
    }

    /** It ran out under the calendar before and would not have: it ends today or later, or was met in time. */
    boolean wrongedBy(LocalDate today) {
        return "missed".equals(before.state())
                && now.due() != null
                && now.due().isAfter(before.due())
                && (before.metOn() == null
                        ? !now.due().isBefore(today)
                        : !before.metOn().isAfter(now.due()));
    }

    /** It runs, as before. */
    boolean open() {
        return before.running() && now.running();
    }

    RecountMapper.Place place() {
        return new RecountMapper.Place(
                now.due(), now.rawEnd(), now.dueExclusive(), now.status(), warnOn, now.edition());
    }

    /** As it is written down of a notice. */
    RecountMapper.Moved move(String noticeId) {
        return new RecountMapper.Moved(
                noticeId,
                now.caseId(),
                now.id(),
                moved() ? MOVED : MISSED,
                before.due(),
                now.due(),
                before.rawEnd(),
                now.rawEnd());
    }
}
