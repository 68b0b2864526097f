package org.facheng.recheck;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.facheng.deadline.LedgerReading;
import org.facheng.recheck.secondclock.CaseRows;
import org.facheng.recheck.secondclock.Period;
import org.facheng.recheck.secondclock.Standing;

/** A row of the ledger in the words of the second clock. */
final class StoredRow {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private StoredRow() {}

    static CaseRows.FactRow fact(LedgerReading.RecordedFact fact) {
        return new CaseRows.FactRow(
                fact.position(),
                fact.fact(),
                fact.factOn(),
                fact.partyId(),
                fact.consequenceOf(),
                fact.annulledAt() == null ? null : LocalDate.ofInstant(fact.annulledAt(), CHINA),
                fact.periodLength() == null || named(fact)
                        ? null
                        : new Period.Length(fact.periodUnit(), fact.periodLength()),
                named(fact) ? fact.statedOn().plusDays(fact.periodLength()) : null);
    }

    /** A day that was named is kept as so many days after the day the fact was recorded with. */
    private static boolean named(LedgerReading.RecordedFact fact) {
        return "until".equals(fact.periodUnit());
    }

    static CaseRows.EventRow event(LedgerReading.RecordedEvent event) {
        return new CaseRows.EventRow(
                event.clockId(),
                event.position(),
                event.kind(),
                event.fromOn(),
                event.toOn(),
                event.amount(),
                event.unit(),
                LocalDate.ofInstant(event.recordedAt(), CHINA),
                event.annulled());
    }

    static CaseRows.ClockRow clock(LedgerReading.ClockRow row) {
        return new CaseRows.ClockRow(
                row.id(),
                row.rule(),
                row.shortKey(),
                row.partyId(),
                row.startFact(),
                row.startPosition(),
                row.startedOn(),
                new Standing(
                        row.state(),
                        row.due(),
                        row.rawEnd(),
                        row.dueExclusive(),
                        row.status(),
                        row.metOn(),
                        row.late(),
                        row.warnOn()),
                row.edition());
    }
}
