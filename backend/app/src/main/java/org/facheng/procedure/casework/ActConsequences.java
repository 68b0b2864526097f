package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.definition.ActionDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an act at a case stands for beyond the words typed for it: the document it issues, the fact it records. */
@Component
class ActConsequences {

    private final CaseDocuments documents;
    private final OutcomeFacts facts;
    private final Deadlines deadlines;

    ActConsequences(CaseDocuments documents, OutcomeFacts facts, Deadlines deadlines) {
        this.documents = documents;
        this.facts = facts;
        this.deadlines = deadlines;
    }

    /** An act may be done again: each time its document is a new one. */
    void follow(CaseFile file, ActionDefinition action, JsonNode form) {
        if (action.issues() != null) {
            documents.draft(file, action.issues());
            documents.issue(file, action.issues());
            documents.serveElectronically(file, action.issues());
        }
        if (action.records() != null) {
            var on = facts.day(file, action.on(), action.records(), form);
            var party =
                    action.about() == null ? null : form.path(action.about()).asString(null);
            deadlines.record(file.id(), action.records(), on, party, null);
        }
    }
}
