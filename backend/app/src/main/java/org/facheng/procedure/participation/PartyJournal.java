package org.facheng.procedure.participation;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** What changed about the parties, on record. */
@Component
public class PartyJournal {

    private final Journal journal;
    private final CurrentUser currentUser;

    PartyJournal(Journal journal, CurrentUser currentUser) {
        this.journal = journal;
        this.currentUser = currentUser;
    }

    public void write(CaseFile file, String text, String basis) {
        journal.append(
                Act.of(file.id(), currentUser.actor(), "case.parties", text).on(basis));
    }
}
