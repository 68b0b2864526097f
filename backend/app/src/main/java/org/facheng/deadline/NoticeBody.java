package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.calendar.NoticeDay;
import org.facheng.deadline.calendar.NoticeDraft;
import org.jspecify.annotations.Nullable;

/** Instead of {@code days}, {@code text} has the notice's own words, or {@code csv} the content of a file. */
record NoticeBody(
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate dated,
        @Nullable String url,
        @Nullable String region,
        @Nullable List<NoticeDay> days,
        @Nullable String text,
        @Nullable String csv) {

    NoticeDraft draft() {
        return new NoticeDraft(year, number, title, dated, url, region, days);
    }
}
