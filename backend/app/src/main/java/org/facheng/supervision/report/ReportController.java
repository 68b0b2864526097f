package org.facheng.supervision.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.identity.Action;
import org.facheng.identity.CaseSight;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Unit;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports over a period: their figures, the same as a table for spreadsheets, and the cases behind each number. */
@RestController
@RequestMapping("/api/supervision/reports")
class ReportController {

    private static final int MAX_PAGE = 100;
    private static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    record Known(String id, String name, String procedure) {}

    /** @param units of the reader's body, by full name: whose people a report may be narrowed to */
    record Index(List<Known> reports, List<String> units) {}

    record CaseLine(String caseNo, String title, String channel, String stageName, LocalDate receivedOn) {}

    /** @param kept how many of all cases behind the number are informers', which no list tells */
    record CasesPage(List<CaseLine> items, int kept, @Nullable String next) {}

    private final DeclaredReports reports;
    private final Counting counting;
    private final Procedures procedures;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    ReportController(
            DeclaredReports reports,
            Counting counting,
            Procedures procedures,
            Directory directory,
            Permissions permissions,
            CurrentUser currentUser) {
        this.reports = reports;
        this.counting = counting;
        this.procedures = procedures;
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping
    Index all() {
        var units = sight().units().stream()
                .flatMap(body -> directory.unitsOfBody(body).stream())
                .map(Unit::name)
                .distinct()
                .toList();
        var known = reports.all().stream()
                .map(report -> new Known(report.id(), report.name().zh(), report.procedure()))
                .toList();
        return new Index(known, units);
    }

    /**
     * @param period a year, a quarter, a month, or two days: {@code 2026}, {@code 2026-Q3}, {@code 2026-07}, {@code 2026-01-01..2026-06-30}
     * @param unit full name of the unit whose people answer for the cases; the whole body without it
     */
    @GetMapping("/{report}")
    ReportView figures(
            @PathVariable String report,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) String unit) {
        var sight = sight();
        return counting.count(reports.byId(report), ReportPeriod.of(period), unit, sight);
    }

    @GetMapping(value = "/{report}", params = "format=xlsx", produces = TABLE)
    ResponseEntity<byte[]> table(
            @PathVariable String report,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) String unit) {
        var view = figures(report, period, unit);
        var name = "%s %s至%s.xlsx".formatted(view.name(), view.from(), view.to());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TABLE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(ReportTable.of(view));
    }

    /** @param value of one row of the figure; all its cases without it */
    @GetMapping("/{report}/cases")
    CasesPage cases(
            @PathVariable String report,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(required = false) String value,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) String cursor) {
        var sight = sight();
        var declared = reports.byId(report);
        var rule = declared.figure(figure).orElseThrow(Problems::notFound);
        var all = counting.cases(declared, rule, value, ReportPeriod.of(period), unit, sight);
        var shown = all.stream()
                .map(CountedCase::file)
                .filter(file -> !file.secret())
                .toList();
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var rest = after(shown, CaseQuery.Position.read(cursor));
        var page = rest.subList(0, Math.min(size, rest.size()));
        return new CasesPage(
                page.stream().map(this::row).toList(),
                all.size() - shown.size(),
                rest.size() > size ? CaseQuery.Position.of(page.get(size - 1)).cursor() : null);
    }

    /** What follows in the order of the register: latest received first. */
    private static List<CaseFile> after(List<CaseFile> files, CaseQuery.@Nullable Position place) {
        return place == null
                ? files
                : files.stream()
                        .dropWhile(file -> !file.id().equals(place.id()))
                        .skip(1)
                        .toList();
    }

    private CaseLine row(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return new CaseLine(
                file.caseNo(),
                file.title(),
                file.channel(),
                procedure.stage(file.stage()).name().zh(),
                file.receivedOn());
    }

    private CaseSight sight() {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        return permissions.sight(user);
    }
}
