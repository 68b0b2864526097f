package org.facheng.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.recheck.secondclock.What;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the second clock found, for those who answer for the dates, and a new count whenever they ask for it. */
@RestController
@RequestMapping("/api/supervision")
class RecountController {

    private static final int MOST = 500;

    /**
     * The last recount.
     *
     * @param askedBy name of the person who asked for it; null for the nightly one
     * @param clocks how many clocks, timers and open tasks of how many cases were compared
     */
    record RunView(
            @Nullable String askedBy,
            Instant startedAt,
            Instant finishedAt,
            long cases,
            long clocks,
            long timers,
            long items,
            long differences) {}

    /**
     * One difference.
     *
     * @param caseNo null for what belongs to no known case
     * @param kind clock, timer or item, in words
     * @param name the limit or task it is about
     * @param what what of it differs; {@code whatName} in words
     * @param there whether the last recount still found it
     */
    record IncidentView(
            String id,
            @Nullable String caseNo,
            String kind,
            String name,
            What what,
            String whatName,
            String expected,
            String found,
            Instant firstSeenAt,
            Instant lastSeenAt,
            boolean there,
            @Nullable Instant goneAt) {}

    /** @param lastRun null before the first one; {@code incidents} those still there first, the latest first, at most 500 */
    record Incidents(@Nullable RunView lastRun, boolean mayRecount, List<IncidentView> incidents) {}

    private final Recounts recounts;
    private final RecheckMapper book;
    private final Permissions permissions;
    private final Directory directory;
    private final CurrentUser currentUser;

    RecountController(
            Recounts recounts,
            RecheckMapper book,
            Permissions permissions,
            Directory directory,
            CurrentUser currentUser) {
        this.recounts = recounts;
        this.book = book;
        this.permissions = permissions;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @GetMapping("/incidents")
    Incidents incidents() {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        return incidents(user, book.lastRun());
    }

    /** Counts all open dates again, now; answers with this run, whatever a clock that goes otherwise ended before, and what there is to see then. */
    @PostMapping("/recount")
    Incidents recount() {
        var user = currentUser.require();
        permissions.require(user, Action.DATES_RECOUNT, null);
        return incidents(user, Optional.of(recounts.run(user.id())));
    }

    /** Of the units whose cases the person sees; what belongs to no unit, for those who may have all counted again. */
    private Incidents incidents(User user, Optional<RecountRun> run) {
        boolean mayRecount = permissions.may(user, Action.DATES_RECOUNT, null);
        var found = book.incidents(permissions.sight(user), mayRecount, MOST).stream()
                .map(RecountController::view)
                .toList();
        return new Incidents(run.map(this::view).orElse(null), mayRecount, found);
    }

    private RunView view(RecountRun run) {
        return new RunView(
                run.askedBy() == null
                        ? null
                        : directory.user(run.askedBy()).map(User::displayName).orElse(null),
                run.startedAt(),
                run.finishedAt(),
                run.cases(),
                run.clocks(),
                run.timers(),
                run.items(),
                run.differences());
    }

    private static IncidentView view(Incident incident) {
        var what = What.valueOf(incident.what());
        return new IncidentView(
                incident.id(),
                incident.caseNo(),
                what.kind().label(),
                incident.name(),
                what,
                what.label(),
                incident.expected(),
                incident.found(),
                incident.firstSeenAt(),
                incident.lastSeenAt(),
                incident.goneAt() == null,
                incident.goneAt());
    }
}
