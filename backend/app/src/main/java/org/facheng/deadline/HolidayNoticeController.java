package org.facheng.deadline;

import java.util.List;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.NoticePublication;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The publication of a holiday schedule after it was handed in: seen, approved by a second person, applied. */
@RestController
@RequestMapping("/api/calendar/notices")
class HolidayNoticeController {

    /** With what it would move, counted anew. */
    record Approved(HolidayNoticeView notice, NoticePreview preview) {}

    private final HolidayNotices notices;
    private final NoticePublication publication;
    private final HolidayNoticeViews views;
    private final NoticeEffects previews;
    private final NoticeApplying applying;
    private final ClocksBehind behind;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    HolidayNoticeController(
            HolidayNotices notices,
            NoticePublication publication,
            HolidayNoticeViews views,
            NoticeEffects previews,
            NoticeApplying applying,
            ClocksBehind behind,
            Permissions permissions,
            CurrentUser currentUser) {
        this.notices = notices;
        this.publication = publication;
        this.views = views;
        this.previews = previews;
        this.applying = applying;
        this.behind = behind;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    @GetMapping
    List<HolidayNoticeView> all() {
        return views.all(require(Action.CALENDAR_READ));
    }

    @GetMapping("/{id}")
    HolidayNoticeView one(@PathVariable String id) {
        return views.one(id, require(Action.CALENDAR_READ));
    }

    @GetMapping("/{id}/preview")
    NoticePreview preview(
            @PathVariable String id,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        return previews.of(id, require(Action.CALENDAR_READ), limit, cursor);
    }

    /**
     * The same answer again for what is approved already; {@code seen} names the preview that was looked at. The first notice of a year
     * that leaves out days off by regulation needs a reason.
     */
    @PostMapping("/{id}/approve")
    Approved approve(
            @PathVariable String id,
            @RequestParam(required = false) String seen,
            @RequestBody(required = false) NoticeApproval approval) {
        var user = require(Action.CALENDAR_APPROVE);
        var preview = previews.of(id, user, null, null);
        NoticeApproval.refuseUnseen(seen, preview);
        publication.approve(id, NoticeApproval.reasonOf(approval), user);
        return new Approved(views.one(id, user), preview);
    }

    @PostMapping("/{id}/withdraw")
    HolidayNoticeView withdraw(@PathVariable String id) {
        var user = require(Action.CALENDAR_PROPOSE);
        publication.withdraw(id, user);
        return views.one(id, user);
    }

    /** 202 while cases are still to be reached; the same answer again for what is applied already. */
    @PostMapping("/{id}/apply")
    ResponseEntity<HolidayNoticeView> apply(@PathVariable String id) {
        var user = require(Action.CALENDAR_APPROVE);
        var row = notices.byId(id);
        if (row.inForce()) {
            applying.goOn();
        } else if (publication.begin(id, behind.reach(row), user)) {
            applying.begin();
        }
        var view = views.one(id, user);
        return ResponseEntity.status("applied".equals(view.state()) ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(view);
    }

    private User require(Action action) {
        var user = currentUser.require();
        permissions.require(user, action, null);
        return user;
    }
}
