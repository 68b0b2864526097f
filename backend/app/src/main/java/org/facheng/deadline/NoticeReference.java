package org.facheng.deadline;

import java.time.LocalDate;
import org.facheng.clock.HolidayNotice;
import org.jspecify.annotations.Nullable;

/** The holiday notice a step rests on: number and day of issue as far as they are known, and where it can be read. */
public record NoticeReference(@Nullable String number, String title, @Nullable LocalDate dated, @Nullable String url) {

    static NoticeReference of(HolidayNotice notice) {
        return new NoticeReference(notice.number(), notice.title(), notice.dated(), notice.url());
    }
}
