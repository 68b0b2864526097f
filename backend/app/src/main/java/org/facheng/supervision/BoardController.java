package org.facheng.supervision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every clock at a glance: how many cases are on time, in warning or overdue, by unit and stage; each number opens its cases. */
@RestController
@RequestMapping("/api/supervision")
class BoardController {

    private static final int MOST_CASES = 100_000;

    /** @param state the worst level of any duty in the case; {@code query} lists the cases of the row at GET /api/cases */
    record Row(
            String procedure,
            String procedureName,
            String unit,
            String stage,
            String stageName,
            String state,
            int count,
            String query) {}

    record Board(List<Row> rows) {}

    /** @param accountable name of the person the case lies with, or null */
    record Duty(
            String caseNo,
            String caseTitle,
            String unit,
            @Nullable String accountable,
            String stageName,
            DeadlineView deadline) {}

    private final Cases cases;
    private final DeadlineViews deadlines;
    private final Procedures procedures;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    BoardController(
            Cases cases,
            DeadlineViews deadlines,
            Procedures procedures,
            Directory directory,
            Permissions permissions,
            CurrentUser currentUser) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.procedures = procedures;
        this.directory = directory;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping("/board")
    Board board() {
        var worst = deadlines.worstByCase();
        Map<Row, Integer> counts = new LinkedHashMap<>();
        for (CaseFile file : openCases()) {
            var row = row(file, worst.getOrDefault(file.id(), "on-time"));
            counts.merge(row, 1, Integer::sum);
        }
        return new Board(counts.entrySet().stream()
                .map(e -> counted(e.getKey(), e.getValue()))
                .toList());
    }

    /** @param state on-time, warning or overdue; all without it */
    @GetMapping("/deadlines")
    List<Duty> deadlines(@RequestParam(required = false) String state) {
        Map<String, CaseFile> files = openCases().stream().collect(Collectors.toMap(CaseFile::id, file -> file));
        return deadlines.duties().stream()
                .filter(duty -> files.containsKey(duty.caseId()) && (state == null || state.equals(duty.level())))
                .sorted(Comparator.comparing(duty -> duty.deadline().due()))
                .map(duty -> duty(files.get(duty.caseId()), duty.deadline()))
                .toList();
    }

    private List<CaseFile> openCases() {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        Set<String> units = permissions.visibleUnits(user);
        return cases.search(new CaseQuery(units, Set.of(), null, null, true, null, null, null), null, MOST_CASES);
    }

    private Row row(CaseFile file, String state) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var unit = unitName(file);
        return new Row(
                file.procedure(),
                procedure.name().zh(),
                unit,
                file.stage(),
                procedure.stage(file.stage()).name().zh(),
                state,
                0,
                "procedure=%s&unit=%s&stage=%s&level=%s".formatted(file.procedure(), unit, file.stage(), state));
    }

    private static Row counted(Row row, int count) {
        return new Row(
                row.procedure(),
                row.procedureName(),
                row.unit(),
                row.stage(),
                row.stageName(),
                row.state(),
                count,
                row.query());
    }

    private Duty duty(CaseFile file, DeadlineView deadline) {
        var stage = procedures
                .byKey(file.procedure(), file.lawVersion())
                .stage(file.stage())
                .name()
                .zh();
        var accountable =
                directory.user(file.accountableUserId()).map(User::displayName).orElse(null);
        return new Duty(file.caseNo(), file.title(), unitName(file), accountable, stage, deadline);
    }

    private String unitName(CaseFile file) {
        return directory.unit(file.handlingUnitId()).map(Unit::name).orElse(null);
    }
}
