package org.facheng.recheck;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.inbox.OpenItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every open task in the inbox shows the last day of its clock. */
@Component
@Order(5)
class InboxCheck implements Check {

    private final OpenItems items;
    private final DeadlineViews deadlines;

    InboxCheck(OpenItems items, DeadlineViews deadlines) {
        this.items = items;
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "待办";
    }

    @Override
    public long run(Consumer<String> report) {
        return items.forEachBatch(batch -> compare(batch, report));
    }

    private void compare(List<OpenItems.Due> batch, Consumer<String> report) {
        var clocks = new HashMap<String, DeadlineView>();
        deadlines
                .byIds(batch.stream()
                        .map(OpenItems.Due::clockId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(clock -> clocks.put(clock.id(), clock));
        for (var item : batch) {
            var clock = clocks.get(item.clockId());
            var due = clock == null ? null : clock.due();
            if (!Objects.equals(due, item.due())) {
                report.accept("案件%s 的待办 %s：办理期限显示 %s，期限为 %s".formatted(item.caseNo(), item.taskKey(), item.due(), due));
            }
        }
    }
}
