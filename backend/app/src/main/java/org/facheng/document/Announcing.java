package org.facheng.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the services of an issued document, writes the journal and tells the others. */
@Component
class Announcing {

    private final ServiceMapper services;
    private final VersionMapper versions;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Announcing(
            ServiceMapper services,
            VersionMapper versions,
            Journal journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.services = services;
        this.versions = versions;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
    }

    void announce(DocumentRow issued, List<String> partyIds) {
        partyIds.forEach(party -> services.open(Ids.newId(), issued.id(), party));
        Map<String, Object> details = new HashMap<>(Map.of("document", issued.document(), "documentId", issued.id()));
        if (issued.number() != null) {
            details.put("number", issued.number());
        }
        if (issued.pdf() != null) {
            details.put("sha256", issued.pdf());
        }
        versions.last(issued.id()).ifPresent(version -> {
            details.put("version", version.version());
            details.put("digest", version.digest());
        });
        String text = "印发《" + issued.name() + "》" + (issued.number() == null ? "" : issued.number());
        journal.append(Act.of(issued.caseId(), currentUser.actor(), "document.issued", text)
                .with(details));
        events.publishEvent(new DocumentIssued(
                issued.caseId(),
                issued.id(),
                issued.document(),
                issued.number(),
                issued.issuedOn(),
                List.copyOf(partyIds)));
    }
}
