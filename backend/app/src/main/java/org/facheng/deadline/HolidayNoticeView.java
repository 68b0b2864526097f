package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.calendar.NoticeDay;
import org.jspecify.annotations.Nullable;

/**
 * A holiday notice as people read it.
 *
 * @param state proposed, approved, applying, applied or withdrawn
 * @param region code of the province it holds for, or null for the whole country
 * @param proposedBy name of the person, as approvedBy
 * @param progress how far it is applied; null before
 * @param may what the reader may do now: approve, apply, withdraw
 * @param days null in the list, as unnamed
 * @param unnamed days off by regulation that it does not name though it is the first for its year: they become ordinary days
 * @param leftOutReason why it was approved all the same; null where it leaves none out
 */
public record HolidayNoticeView(
        String id,
        int year,
        @Nullable String number,
        String title,
        LocalDate dated,
        @Nullable String url,
        @Nullable String region,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Progress progress,
        List<String> may,
        @Nullable List<NoticeDay> days,
        @Nullable List<NoticeDay> unnamed,
        @Nullable String leftOutReason) {

    /** Clocks the notice can reach, and how many of them have been counted anew. */
    public record Progress(int done, int total) {}
}
