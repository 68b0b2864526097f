package org.facheng.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.facheng.platform.Slice;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every running duty of the body and of respondents, the earliest end first. */
@RestController
class DutiesController {

    private static final int BATCH = 500;

    /** @param accountable name of the person the case lies with, or null */
    record Duty(
            String caseNo,
            String caseTitle,
            @Nullable String unit,
            @Nullable String accountable,
            String stageName,
            DeadlineView deadline) {

        /** The order of the list: the earliest end first. */
        String place() {
            return deadline.due() + deadline.id();
        }
    }

    private final Cases cases;
    private final DeadlineViews deadlines;
    private final Procedures procedures;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    DutiesController(
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

    /** @param state on-time, warning or overdue; all without it */
    @GetMapping("/api/supervision/deadlines")
    ResponseEntity<List<Duty>> deadlines(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        Level.asked("state", state);
        var duties = new ArrayList<Duty>();
        var query = CaseQuery.open(permissions.sight(user));
        CaseQuery.Position after = null;
        List<CaseFile> batch;
        do {
            batch = cases.search(query, after, BATCH);
            collect(batch, state, duties);
            after = batch.isEmpty() ? after : CaseQuery.Position.of(batch.get(batch.size() - 1));
        } while (batch.size() == BATCH);
        duties.sort(Comparator.comparing(Duty::place));
        return Slice.of(duties, Duty::place, limit, cursor);
    }

    private void collect(List<CaseFile> files, String state, List<Duty> duties) {
        var open = deadlines.duties(files.stream().map(CaseFile::id).toList());
        for (CaseFile file : files) {
            open.getOrDefault(file.id(), List.of()).stream()
                    .filter(duty -> state == null || state.equals(duty.level()))
                    .forEach(duty -> duties.add(duty(file, duty)));
        }
    }

    private Duty duty(CaseFile file, DeadlineView deadline) {
        var stage = procedures
                .byKey(file.procedure(), file.lawVersion())
                .stage(file.stage())
                .name()
                .zh();
        var unit = directory.unit(file.accountableUnitId()).map(Unit::name).orElse(null);
        var accountable =
                directory.user(file.accountableUserId()).map(User::displayName).orElse(null);
        return new Duty(file.caseNo(), file.title(), unit, accountable, stage, deadline);
    }
}
