package org.facheng.deadline;

import java.time.LocalDate;
import org.facheng.deadline.calendar.NoticeDraft;
import org.jspecify.annotations.Nullable;

/** What is known of the notice beside its days, in the query of a file. */
record NoticeParticulars(
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate dated,
        @Nullable String url,
        @Nullable String region) {

    NoticeDraft draft() {
        return new NoticeDraft(year, number, title, dated, url, region, null);
    }
}
