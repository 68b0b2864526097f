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
 */
record HolidayNoticeRow(
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
        Instant approvedAt) {

    HolidayNotice notice() {
        return new HolidayNotice(noticeYear, number, title, dated, url, region);
    }
}
