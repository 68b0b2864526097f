package org.facheng.notice.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices of whoever is signed in: staff at the first address, citizens at the second. */
@RestController
@RequestMapping({"/api/notices", "/api/portal/notices"})
class NoticeController {

    private static final int MAX_PAGE = 100;

    /** @param link a path of the product */
    record NoticeView(String id, String kind, String title, String text, String link, Instant at, boolean read) {}

    /** @param unread of all, not of this page only */
    record NoticePage(List<NoticeView> items, int unread, @Nullable String next) {}

    private final NoticeMapper notices;
    private final CurrentUser currentUser;
    private final Permissions permissions;
    private final Clock clock;

    NoticeController(NoticeMapper notices, CurrentUser currentUser, Permissions permissions, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Newest first. */
    @GetMapping
    NoticePage list(@RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) String cursor) {
        User user = reader();
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var hidden = permissions.sight(user).hidden();
        var found = notices.page(user.id(), hidden, position(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new NoticePage(
                page.stream().map(NoticeController::view).toList(),
                notices.unread(user.id(), hidden),
                found.size() > size ? Long.toString(page.get(size - 1).seq(), Character.MAX_RADIX) : null);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id) {
        User user = reader();
        if (!notices.belongs(id, user.id())) {
            throw Problems.notFound();
        }
        notices.read(id, user.id(), clock.instant());
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        notices.readAll(reader().id(), clock.instant());
    }

    private User reader() {
        User user = currentUser.require();
        permissions.require(user, Action.NOTICE_READ, null);
        return user;
    }

    private static NoticeView view(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.title(),
                notice.text(),
                notice.link(),
                notice.createdAt(),
                notice.readAt() != null);
    }

    private static Long position(String cursor) {
        try {
            return cursor == null ? null : Long.valueOf(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw Problems.invalid("bad_cursor", "翻页参数无效，请从第一页重新查看。", "Bad cursor. Start from the first page.");
        }
    }
}
