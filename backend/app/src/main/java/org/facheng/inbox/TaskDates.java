package org.facheng.inbox;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.DueDatesMoved;
import org.facheng.procedure.ManyTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open tasks, here and in the engine, follow the clocks that a new calendar moved. */
@Component
class TaskDates {

    private final ItemMapper items;
    private final ManyTimers timers;

    TaskDates(ItemMapper items, ManyTimers timers) {
        this.items = items;
        this.timers = timers;
    }

    @EventListener
    void moved(DueDatesMoved event) {
        var moved = event.deadlines().stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        var open = items.waitingFor(moved.keySet());
        open.stream()
                .collect(Collectors.groupingBy(
                        waiting -> moved.get(waiting.clockId()).due()))
                .forEach((due, waiting) -> items.moveDues(
                        waiting.stream().map(ItemMapper.Waiting::id).toList(), due));
        timers.projectTasks(open.stream()
                .collect(Collectors.toMap(ItemMapper.Waiting::taskRef, waiting -> moved.get(waiting.clockId())
                        .dueExclusive())));
    }
}
