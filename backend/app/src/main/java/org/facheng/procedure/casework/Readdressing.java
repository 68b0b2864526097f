package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.document.Documents;
import org.facheng.procedure.AddresseeChanged;
import org.facheng.procedure.AddresseeJoined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 改向法定代理人、承受人送达: what was on its way to a party when it lost capacity goes to whoever acts for it by law, what was on its way when it died
 * or ended to each of those who succeed it (行政复议法第十四条第二款、第三款、第八十八条第一款): the services that are open and the tasks for them.
 */
@Component
public class Readdressing {

    private final Documents documents;
    private final ApplicationEventPublisher events;

    Readdressing(Documents documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    public void of(CaseFile file, Party before, Party now) {
        documents.readdress(file.id(), before.id(), now.id());
        events.publishEvent(new AddresseeChanged(file.id(), before.id(), now.id()));
    }

    /** Each of several has the document for himself, and his periods begin with his own service. */
    public void also(CaseFile file, Party beside, Party joined) {
        documents.serveToo(file.id(), beside.id(), joined.id());
        events.publishEvent(new AddresseeJoined(file.id(), beside.id(), joined.id()));
    }
}
