package org.facheng.deadline;

import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** What a notice would move, or, once it is in force, what it has moved, for a reader. */
@Component
class NoticeEffects {

    private static final int MOST = 200;

    private final HolidayNotices notices;
    private final NoticePreviews previews;
    private final AppliedNotices applied;
    private final Permissions permissions;

    NoticeEffects(HolidayNotices notices, NoticePreviews previews, AppliedNotices applied, Permissions permissions) {
        this.notices = notices;
        this.previews = previews;
        this.applied = applied;
        this.permissions = permissions;
    }

    /**
     * @param limit lines a page, at most and by default 200
     * @param cursor where the page before ended, or null
     */
    NoticePreview of(String id, User reader, Integer limit, String cursor) {
        int size = limit == null ? MOST : Math.max(1, Math.min(MOST, limit));
        var row = notices.byId(id);
        var visible = permissions.sight(reader);
        return row.inForce() ? applied.of(id, visible, size, cursor) : previews.of(row, visible, size, cursor);
    }
}
