package org.facheng.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facheng.casefile.Cases;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.procedure.OpenTask;
import org.facheng.procedure.OpenTasks;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** Puts the names of people, stages and clocks to the rows of the inbox. */
@Component
class ItemViews implements OpenTasks {

    private final ItemMapper items;
    private final Procedures procedures;
    private final Directory directory;
    private final ItemNames names;
    private final DeadlineViews deadlines;
    private final Cases cases;
    private final Clock time;

    ItemViews(
            ItemMapper items,
            Procedures procedures,
            Directory directory,
            ItemNames names,
            DeadlineViews deadlines,
            Cases cases,
            Clock time) {
        this.items = items;
        this.procedures = procedures;
        this.directory = directory;
        this.names = names;
        this.deadlines = deadlines;
        this.cases = cases;
        this.time = time;
    }

    @Override
    public List<OpenTask> of(String caseId) {
        return of(items.openOfCase(caseId)).stream()
                .map(view -> new OpenTask(
                        view.id(),
                        view.key(),
                        view.name(),
                        Role.valueOf(view.candidate().role()),
                        view.assignee() == null ? null : view.assignee().displayName(),
                        view.candidate().roleName(),
                        view.due(),
                        view.dueLevel()))
                .toList();
    }

    @Override
    public List<InCase> waiting(Collection<String> keys, Collection<String> bodyIds) {
        if (keys.isEmpty() || bodyIds.isEmpty()) {
            return List.of();
        }
        var rows = items.waiting(keys, bodyIds);
        var views = of(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new InCase(
                        rows.get(at).caseId(),
                        views.get(at).id(),
                        views.get(at).name(),
                        views.get(at).assignee() == null
                                ? null
                                : views.get(at).assignee().displayName(),
                        views.get(at).createdAt()))
                .toList();
    }

    List<InboxRow> rows(List<Item> rows) {
        var versions = versions(rows);
        var views = of(rows, versions);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new InboxRow(
                        views.get(at),
                        Choice.of(definition(rows.get(at), versions)
                                .task(rows.get(at).taskKey())
                                .outcomes()
                                .values())))
                .toList();
    }

    List<ItemView> of(List<Item> rows) {
        return of(rows, versions(rows));
    }

    private Map<String, String> versions(List<Item> rows) {
        return cases.lawVersions(rows.stream().map(Item::caseId).distinct().toList());
    }

    private ProcedureDefinition definition(Item row, Map<String, String> versions) {
        return procedures.byKey(row.procedure(), versions.get(row.caseId()));
    }

    private List<ItemView> of(List<Item> rows, Map<String, String> versions) {
        Map<String, DeadlineView> clocks =
                deadlines
                        .byIds(rows.stream()
                                .map(Item::clockId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DeadlineView::id, Function.identity()));
        var called = names.of(rows);
        return rows.stream()
                .map(row -> of(
                        row,
                        definition(row, versions),
                        row.clockId() == null ? null : clocks.get(row.clockId()),
                        called))
                .toList();
    }

    ItemView of(Item item) {
        return of(List.of(item)).get(0);
    }

    /** The limit the task is under, or null. */
    DeadlineView clock(Item item) {
        return item.clockId() == null
                ? null
                : deadlines.byIds(List.of(item.clockId())).stream().findFirst().orElse(null);
    }

    private ItemView of(Item item, ProcedureDefinition procedure, DeadlineView clock, ItemNames.Names called) {
        var held = item.heldOn(LocalDate.now(time))
                ? new ItemView.Held(item.heldAt(), item.backOn(), item.heldReason())
                : null;
        return new ItemView(
                item.id(),
                item.taskKey(),
                procedure.titleOf(item.taskKey(), item.document()),
                item.caseNo(),
                item.caseTitle(),
                item.procedure(),
                procedure.name().zh(),
                item.stage(),
                procedure.stage(item.stage()).name().zh(),
                held == null ? item.assigneeId() == null ? "OPEN" : "CLAIMED" : "HELD",
                called.assignee(item),
                new ItemView.Candidate(
                        item.role(),
                        Role.valueOf(item.role()).label(),
                        directory.unit(item.bodyId()).map(Unit::name).orElse(null)),
                item.reason(),
                item.due(),
                clock == null ? "none" : clock.level(),
                clock == null ? null : clock.remaining(),
                clock == null ? null : clock.remainingUnit(),
                item.openedAt(),
                item.version(),
                called.party(item),
                held);
    }
}
