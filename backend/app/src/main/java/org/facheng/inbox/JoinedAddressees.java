package org.facheng.inbox;

import org.facheng.procedure.AddresseeJoined;
import org.facheng.procedure.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is served beside another one has a task of his own for each document: his day of service is not that of the other (行政复议法第八十八条第一款). */
@Component
class JoinedAddressees {

    private final ItemMapper items;
    private final WorkItems workItems;

    JoinedAddressees(ItemMapper items, WorkItems workItems) {
        this.items = items;
        this.workItems = workItems;
    }

    @EventListener
    void joined(AddresseeJoined event) {
        items.openOfCase(event.caseId()).stream()
                .filter(item -> item.document() != null && event.beside().equals(item.partyId()))
                .forEach(item -> workItems.another(item.taskRef(), event.joined()));
    }
}
