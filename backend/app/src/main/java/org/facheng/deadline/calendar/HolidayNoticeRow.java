package org.facheng.deadline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.clock.HolidayNotice;

/**
 * A holiday notice that was imported.
 *
 * @param number document number, or null
 * @param region code of the province it holds for, or null for the whole country
 * @param state proposed, approved, applying, applied or withdrawn
 * @param edition the edition of the calendar it makes; null until it is applied
 * @param proposedBy id of the person, as approvedBy
 * @param leftOutReason why it was approved though it leaves out days off by regulation, or null
 * @param clocks how many clocks it could reach when it was applied; null until then
 */
public record HolidayNoticeRow(
        String id,
        int noticeYear,
        String number,
        String title,
        LocalDate dated,
        String url,
        String region,
        String state,
        Integer edition,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        String leftOutReason,
        Integer clocks,
        Instant appliedAt) {

    static final String PROPOSED = "proposed";
    static final String APPROVED = "approved";
    static final String APPLYING = "applying";
    static final String APPLIED = "applied";
    static final String WITHDRAWN = "withdrawn";

    HolidayNotice notice() {
        return new HolidayNotice(noticeYear, number, title, dated, url, region);
    }

    /** How a text cites it. */
    public String reference() {
        return notice().reference();
    }

    public boolean inForce() {
        return edition != null;
    }

    public boolean applying() {
        return APPLYING.equals(state);
    }

    boolean in(String wanted) {
        return wanted.equals(state);
    }
}
