package org.facheng.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.procedure.definition.AskedFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page of the inbox. */
@RestController
class InboxController {

    record InboxView(List<InboxRow> items, Map<String, Integer> counts, @Nullable String next) {}

    private final InboxPages pages;
    private final AskedFor askedFor;
    private final ItemViews views;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    InboxController(
            InboxPages pages, AskedFor askedFor, ItemViews views, CurrentUser currentUser, Permissions permissions) {
        this.pages = pages;
        this.askedFor = askedFor;
        this.views = views;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    /**
     * @param state OPEN (nobody has it yet), CLAIMED or HELD (set aside); all of them without it
     * @param dueBefore only tasks whose last day lies before this day
     * @param q part of the case's title or number, or of the task's name
     * @param sort due (soonest first), created (oldest first) or case (by case number)
     */
    @GetMapping("/api/inbox")
    InboxView inbox(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) LocalDate dueBefore,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) String cursor) {
        var user = currentUser.require();
        permissions.require(user, Action.INBOX_READ, null);
        askedFor.procedure(procedure);
        var filter = new InboxFilter(
                view, procedure, InboxFilter.State.of(state), dueBefore, q, InboxFilter.Sort.of(sort), limit, cursor);
        var sight = permissions.sight(user);
        var page = pages.page(user, sight, filter);
        return new InboxView(views.rows(page.items()), pages.counts(user, sight), page.next());
    }
}
