package org.facheng.procedure.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Level;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.ReadOn;
import org.facheng.procedure.definition.AskedFor;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for cases the person may see. */
@RestController
class CaseSearchController {

    private static final int MAX_PAGE = 100;
    private static final int BATCH = 200;

    /** @param deadline a duty that is overdue, else the running clock that ends first, or null */
    record Row(
            String caseNo,
            String receiptNo,
            String title,
            String procedure,
            String stage,
            String stageName,
            String state,
            @Nullable String accountable,
            @Nullable String unit,
            LocalDate receivedOn,
            @Nullable DeadlineView deadline) {}

    record Page(List<Row> items, @Nullable String next) {}

    private final Cases cases;
    private final Procedures procedures;
    private final AskedFor askedFor;
    private final DeadlineViews deadlines;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    CaseSearchController(
            Cases cases,
            Procedures procedures,
            AskedFor askedFor,
            DeadlineViews deadlines,
            Directory directory,
            Permissions permissions,
            CurrentUser currentUser) {
        this.cases = cases;
        this.procedures = procedures;
        this.askedFor = askedFor;
        this.deadlines = deadlines;
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /**
     * @param level on-time, warning or overdue: open cases whose worst duty of the body or the respondent stands so
     * @param unit full name of the unit whose people answer for the case
     */
    @GetMapping("/api/cases")
    Page search(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) String cursor) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_SEARCH, null);
        askedFor.stage(procedure, stage);
        Level.asked("level", level);
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var query = new CaseQuery(
                permissions.sight(user),
                procedure,
                stage,
                level != null ? Boolean.TRUE : StateAsked.open(state),
                q == null || q.isBlank() ? null : q.strip(),
                unit == null
                        ? null
                        : directory.unitByName(unit).map(Unit::id).map(List::of).orElse(List.of()));
        var found = found(query, level, CaseQuery.Position.read(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var clocks = deadlines.ofCases(page.stream().map(CaseFile::id).toList());
        return new Page(
                page.stream().map(file -> row(file, clocks)).toList(),
                found.size() > size ? CaseQuery.Position.of(page.get(size - 1)).cursor() : null);
    }

    /** How a case stands is reckoned by its clocks, so the register is read on until the page is full. */
    private List<CaseFile> found(CaseQuery query, String level, CaseQuery.Position after, int wanted) {
        if (level == null) {
            return cases.search(query, after, wanted);
        }
        return ReadOn.from(
                after,
                CaseQuery.Position::of,
                BATCH,
                place -> cases.search(query, place, BATCH),
                batch -> {
                    var levels =
                            deadlines.worst(batch.stream().map(CaseFile::id).toList());
                    return batch.stream()
                            .filter(file -> level.equals(levels.get(file.id())))
                            .toList();
                },
                wanted);
    }

    private Row row(CaseFile file, Map<String, List<DeadlineView>> clocks) {
        var next = clocks.getOrDefault(file.id(), List.of()).stream()
                .filter(deadline -> deadline.due() != null
                        && ("running".equals(deadline.state()) || file.open() && overdue(deadline)))
                .min(Comparator.comparing(CaseSearchController::overdue)
                        .reversed()
                        .thenComparing(DeadlineView::due))
                .orElse(null);
        return new Row(
                file.caseNo(),
                file.receiptNo(),
                file.title(),
                file.procedure(),
                file.stage(),
                procedures
                        .byKey(file.procedure(), file.lawVersion())
                        .stage(file.stage())
                        .name()
                        .zh(),
                file.open() ? "open" : "closed",
                directory.user(file.accountableUserId()).map(User::displayName).orElse(null),
                nameOf(file.handlingUnitId()),
                file.receivedOn(),
                next);
    }

    /** A duty of a body or the respondent; a citizen's own period that has passed asks for nothing any more. */
    private static boolean overdue(DeadlineView deadline) {
        return "overdue".equals(deadline.level()) && !"applicant".equals(deadline.party());
    }

    private String nameOf(String unitId) {
        return directory.unit(unitId).map(Unit::name).orElse(null);
    }
}
