package org.facheng.inbox;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** Pages of the inbox, read from its own table: never from the engine. */
@Component
public class InboxPages {

    /** @param next cursor of the next page, or null at the end */
    public record Page(List<Item> items, String next) {}

    private final ItemMapper items;
    private final Directory directory;
    private final Permissions permissions;
    private final Procedures procedures;
    private final Clock clock;

    InboxPages(ItemMapper items, Directory directory, Permissions permissions, Procedures procedures, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.permissions = permissions;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_view} or {@code bad_cursor}
     */
    public Page page(User user, InboxFilter filter) {
        return page(user, permissions.sight(user), filter);
    }

    Page page(User user, CaseSight sight, InboxFilter filter) {
        var query = query(user, sight, filter);
        var after = PageEnd.read(filter.cursor());
        var rows = query.empty() ? List.<Item>of() : items.page(query, after, filter.limit() + 1);
        var page = rows.subList(0, Math.min(filter.limit(), rows.size()));
        return new Page(page, rows.size() > filter.limit() ? PageEnd.cursor(page.get(page.size() - 1)) : null);
    }

    /** How many tasks each view holds. */
    Map<String, Integer> counts(User user, CaseSight sight) {
        return Stream.of("mine", "group", "all").collect(toMap(identity(), view -> count(user, sight, view)));
    }

    /** How many tasks a view holds. */
    public int count(User user, String view) {
        return count(user, permissions.sight(user), view);
    }

    private int count(User user, CaseSight sight, String view) {
        return items.count(
                query(user, sight, new InboxFilter(view, null, null, null, null, InboxFilter.Sort.DUE, 1, null)));
    }

    private InboxQuery query(User user, CaseSight sight, InboxFilter f) {
        String mine = f.view().equals("mine") || f.view().equals("todo") ? user.id() : null;
        List<String> groups = f.view().equals("group") || f.view().equals("todo") ? groups(user) : List.of();
        Collection<String> bodies =
                switch (f.view()) {
                    case "mine", "group", "todo" -> List.of();
                    case "all" -> sight.units();
                    default -> throw Problems.invalid(
                            "unknown_view", "没有“%s”这个视图。".formatted(f.view()), "view is mine, group, all or todo");
                };
        return new InboxQuery(
                mine,
                groups,
                bodies,
                sight.hidden(),
                f.procedure(),
                f.state(),
                LocalDate.now(clock),
                f.dueBefore(),
                f.text(),
                tasksNamed(f.text()),
                f.sort());
    }

    private List<String> tasksNamed(String text) {
        return text == null
                ? List.of()
                : procedures.all().stream()
                        .flatMap(procedure -> procedure.tasks().values().stream())
                        .filter(task -> task.name().zh().contains(text))
                        .map(TaskDefinition::key)
                        .distinct()
                        .toList();
    }

    private List<String> groups(User user) {
        var bodyId =
                directory.unit(user.unitId()).orElseThrow(Problems::forbidden).bodyId();
        return user.roles().stream()
                .map(Role::name)
                .sorted()
                .map(role -> InboxQuery.groupKey(bodyId, role))
                .toList();
    }
}
