package org.facheng.procedure.reading;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.DisputeQuery;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.ReadOn;
import org.facheng.procedure.definition.AskedFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The disputes 争议 of which the person may read two cases or more. */
@RestController
class DisputeListController {

    private static final int MAX_PAGE = 100;

    /**
     * @param begunOn when the first case was received
     * @param state open while one of its cases is
     * @param cases those the person may read, in the order they were received
     */
    record Row(String title, LocalDate begunOn, String state, List<DisputeView.DisputeCase> cases) {}

    record Page(List<Row> items, @Nullable String next) {}

    private record Read(CaseDisputes.Begun dispute, List<CaseFile> files) {}

    private final CaseDisputes disputes;
    private final AskedFor askedFor;
    private final DisputeViews views;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    DisputeListController(
            CaseDisputes disputes,
            AskedFor askedFor,
            DisputeViews views,
            Permissions permissions,
            CurrentUser currentUser) {
        this.disputes = disputes;
        this.askedFor = askedFor;
        this.views = views;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /**
     * What began last comes first.
     *
     * @param q part of title, number or a party's name of one of the cases
     * @param procedure of one of the cases
     * @param state open: one of the cases is; closed: none is
     */
    @GetMapping("/api/disputes/list")
    Page list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_SEARCH, null);
        askedFor.procedure(procedure);
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var query = new DisputeQuery(
                permissions.sight(user).ofOwnBody(),
                procedure,
                StateAsked.open(state),
                q == null || q.isBlank() ? null : q.strip());
        var found = found(query, CaseQuery.Position.read(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new Page(
                page.stream().map(this::row).toList(),
                found.size() > size ? page.get(size - 1).dispute().position().cursor() : null);
    }

    /** Who was recused reads less than the body has, so the list is read on until the page is full. */
    private List<Read> found(DisputeQuery query, CaseQuery.Position after, int wanted) {
        return ReadOn.from(
                after,
                CaseDisputes.Begun::position,
                wanted,
                place -> disputes.search(query, place, wanted),
                batch -> batch.stream()
                        .map(dispute -> new Read(
                                dispute,
                                disputes.cases(dispute).stream()
                                        .filter(views::readable)
                                        .toList()))
                        .filter(read -> read.files().size() > 1)
                        .toList(),
                wanted);
    }

    private Row row(Read read) {
        var files = read.files();
        return new Row(
                files.get(0).title(),
                files.get(0).receivedOn(),
                files.stream().anyMatch(CaseFile::open) ? "open" : "closed",
                files.stream().map(views::of).toList());
    }
}
