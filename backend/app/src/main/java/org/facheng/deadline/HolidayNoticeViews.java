package org.facheng.deadline;

import java.util.ArrayList;
import java.util.List;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.LeftOutDays;
import org.facheng.deadline.calendar.NoticeDay;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Puts notices together for reading. */
@Component
class HolidayNoticeViews {

    private final HolidayNotices notices;
    private final LeftOutDays leftOut;
    private final ClocksBehind behind;
    private final Directory directory;
    private final Permissions permissions;

    HolidayNoticeViews(
            HolidayNotices notices,
            LeftOutDays leftOut,
            ClocksBehind behind,
            Directory directory,
            Permissions permissions) {
        this.notices = notices;
        this.leftOut = leftOut;
        this.behind = behind;
        this.directory = directory;
        this.permissions = permissions;
    }

    List<HolidayNoticeView> all(User reader) {
        return notices.all().stream().map(row -> view(row, reader, null, null)).toList();
    }

    HolidayNoticeView one(String id, User reader) {
        var row = notices.byId(id);
        return view(row, reader, notices.days(id), leftOut.by(row));
    }

    private HolidayNoticeView view(HolidayNoticeRow row, User reader, List<NoticeDay> days, List<NoticeDay> unnamed) {
        return new HolidayNoticeView(
                row.id(),
                row.noticeYear(),
                row.number(),
                row.title(),
                row.dated(),
                row.url(),
                row.region(),
                row.state(),
                name(row.proposedBy()),
                row.proposedAt(),
                row.approvedBy() == null ? null : name(row.approvedBy()),
                row.approvedAt(),
                progress(row),
                may(row, reader),
                days,
                unnamed,
                row.leftOutReason());
    }

    private HolidayNoticeView.Progress progress(HolidayNoticeRow row) {
        if (!row.inForce()) {
            return null;
        }
        int done = row.applying() ? Math.max(0, row.clocks() - behind.count()) : row.clocks();
        return new HolidayNoticeView.Progress(done, row.clocks());
    }

    private List<String> may(HolidayNoticeRow row, User reader) {
        var may = new ArrayList<String>();
        if (permissions.may(reader, Action.CALENDAR_APPROVE, null)) {
            if ("proposed".equals(row.state()) && !row.proposedBy().equals(reader.id())) {
                may.add("approve");
            } else if ("approved".equals(row.state())) {
                may.add("apply");
            }
        }
        if (List.of("proposed", "approved").contains(row.state())
                && permissions.may(reader, Action.CALENDAR_PROPOSE, null)) {
            may.add("withdraw");
        }
        return may;
    }

    private String name(String userId) {
        return directory.user(userId).map(User::displayName).orElse(userId);
    }
}
