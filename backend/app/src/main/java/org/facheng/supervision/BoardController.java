package org.facheng.supervision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Action;
import org.facheng.identity.CaseSight;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Unit;
import org.facheng.procedure.definition.Procedures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every clock at a glance: how many cases are on time, in warning or overdue, by unit and stage; each number opens its cases. */
@RestController
@RequestMapping("/api/supervision")
class BoardController {

    private static final int BATCH = 500;

    /** @param unit of the person who answers for the case; {@code state} the worst level of any duty in the case; {@code query} lists the cases of the row at GET /api/cases */
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
        Map<Row, Integer> counts = new LinkedHashMap<>();
        var query = CaseQuery.open(sight());
        CaseQuery.Position after = null;
        List<CaseFile> batch;
        do {
            batch = cases.search(query, after, BATCH);
            var worst = deadlines.worst(batch.stream().map(CaseFile::id).toList());
            batch.forEach(file -> counts.merge(row(file, worst.get(file.id())), 1, Integer::sum));
            after = batch.isEmpty() ? after : CaseQuery.Position.of(batch.get(batch.size() - 1));
        } while (batch.size() == BATCH);
        return new Board(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BoardOrder.of(procedures)))
                .map(e -> counted(e.getKey(), e.getValue()))
                .toList());
    }

    private CaseSight sight() {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        return permissions.sight(user);
    }

    private Row row(CaseFile file, String state) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var unit = directory.unit(file.accountableUnitId()).map(Unit::name).orElse("");
        return new Row(
                file.procedure(),
                procedure.name().zh(),
                unit,
                file.stage(),
                procedure.stage(file.stage()).name().zh(),
                state,
                0,
                "procedure=%s&unit=%s&stage=%s&level=%s"
                        .formatted(file.procedure(), encoded(unit), file.stage(), state));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
}
