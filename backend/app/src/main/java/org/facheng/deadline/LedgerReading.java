package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The rows of the ledger as they are stored, for those who prove them right: facts, events, clocks and calendar notices, and nothing that
 * is computed from them.
 */
@Component
public class LedgerReading {

    /**
     * A dated fact, with the day of the correction decided last; {@code position} counts from 1 within the case.
     *
     * @param statedOn the day it was recorded with
     * @param periodUnit calendar_days, working_days or months; {@code until} where so many days from {@code statedOn} is a day that was named and stays
     * @param annulledAt when it was taken back, or null
     */
    public record RecordedFact(
            String caseId,
            int position,
            String fact,
            LocalDate factOn,
            String partyId,
            String consequenceOf,
            LocalDate statedOn,
            Integer periodLength,
            String periodUnit,
            Instant annulledAt) {}

    /** What happened to one clock, and whether it was taken back; {@code position} counts from 1 within the clock. */
    public record RecordedEvent(
            String caseId,
            String clockId,
            int position,
            String kind,
            LocalDate fromOn,
            LocalDate toOn,
            Integer amount,
            String unit,
            Instant recordedAt,
            boolean annulled) {}

    /** A clock; the members are those of {@link Deadline}. */
    public record ClockRow(
            String id,
            String caseId,
            String rule,
            String shortKey,
            String partyId,
            String startFact,
            int startPosition,
            LocalDate startedOn,
            String state,
            LocalDate due,
            LocalDate rawEnd,
            Instant dueExclusive,
            String status,
            LocalDate metOn,
            boolean late,
            LocalDate warnOn,
            int edition) {}

    /** A notice that made an edition of the calendar; {@code state} applying or applied. */
    public record PublishedNotice(
            String id, int edition, int noticeYear, LocalDate dated, String region, String state) {}

    /** A day such a notice names. */
    public record PublishedDay(String noticeId, LocalDate day, boolean works, String nameZh) {}

    private final ReadingMapper mapper;

    LedgerReading(ReadingMapper mapper) {
        this.mapper = mapper;
    }

    /** At most {@code limit} cases with facts or clocks whose id comes after this one, in the order of their ids. */
    public List<String> casesAfter(String caseId, int limit) {
        return mapper.casesAfter(caseId, limit);
    }

    /** In the order they were recorded. */
    public List<RecordedFact> facts(Collection<String> caseIds) {
        return mapper.facts(caseIds);
    }

    /** In the order they were recorded. */
    public List<RecordedEvent> events(Collection<String> caseIds) {
        return mapper.events(caseIds);
    }

    public List<ClockRow> clocks(Collection<String> caseIds) {
        return mapper.clocks(caseIds);
    }

    /** In the order of the editions. */
    public List<PublishedNotice> notices() {
        return mapper.notices();
    }

    /** The days of all these notices. */
    public List<PublishedDay> noticeDays() {
        return mapper.noticeDays();
    }
}
