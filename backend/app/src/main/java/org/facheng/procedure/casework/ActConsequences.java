package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.Action;
import org.facheng.identity.User;
import org.facheng.procedure.PartyActed;
import org.facheng.procedure.definition.ActionDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an act at a case stands for beyond the words typed for it: the document it issues, the fact it records, who is told. */
@Component
class ActConsequences {

    private final CaseDocuments documents;
    private final FactDays days;
    private final StatedFacts stated;
    private final ChainSteps chain;
    private final AboutWhom whom;
    private final Deadlines deadlines;
    private final AddressedPapers papers;
    private final ApplicationEventPublisher events;

    ActConsequences(
            CaseDocuments documents,
            FactDays days,
            StatedFacts stated,
            ChainSteps chain,
            AboutWhom whom,
            Deadlines deadlines,
            AddressedPapers papers,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.documents = documents;
        this.days = days;
        this.stated = stated;
        this.chain = chain;
        this.whom = whom;
        this.deadlines = deadlines;
        this.events = events;
    }

    /**
     * An act may be done again: each time its document is a new one.
     *
     * @param addressed those its letter goes to or comes from, who are new with it
     */
    void follow(CaseFile file, ActionDefinition action, User user, JsonNode form, List<Party> addressed) {
        var party = whom.of(file, action, form, addressed);
        if (action.issues() != null && toBeIssued(file, action)) {
            issue(file, action.issues());
        }
        if (action.records() != null) {
            var on = days.of(file, action.on(), action.records(), form);
            deadlines.record(file.id(), action.records(), on, party, null);
        }
        stated.record(file, action.states(), form, party);
        chain.record(file, action.chain(), user.actor(), action.basis().toString(), form);
        if (toBeTold(file, action, user)) {
            events.publishEvent(new PartyActed(file.id(), action.key()));
        }
    }

    private boolean toBeIssued(CaseFile file, ActionDefinition action) {
        return action.issuesUpon().isEmpty()
                || action.issuesUpon().stream()
                        .anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }

    private void issue(CaseFile file, String document) {
        documents.draft(file, document);
        documents.issue(file, document);
        papers.serve(file, document);
    }

    /** What a message brings in opens a task by itself; that a document arrived needs no answer. */
    private static boolean toBeTold(CaseFile file, ActionDefinition action, User user) {
        return action.ofParty()
                && action.message() == null
                && action.asks() != Action.DOCUMENT_ACKNOWLEDGE
                && !user.id().equals(file.accountableUserId());
    }
}
