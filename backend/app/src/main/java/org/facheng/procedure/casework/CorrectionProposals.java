package org.facheng.procedure.casework;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Correction;
import org.facheng.deadline.CorrectionProposed;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a proposal on record, with what it would move, and tells those who may decide. */
@Component
class CorrectionProposals {

    private final CorrectionTexts texts;
    private final Permissions permissions;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CorrectionProposals(
            CorrectionTexts texts, Permissions permissions, Journal journal, ApplicationEventPublisher events) {
        this.texts = texts;
        this.permissions = permissions;
        this.journal = journal;
        this.events = events;
    }

    void tell(CaseFile file, User user, Correction proposal) {
        var what = texts.of(file.id(), proposal);
        var actor = permissions
                .role(user, Action.DEADLINE_CORRECT, file.scope())
                .map(user::actor)
                .orElseThrow(Problems::forbidden);
        journal.append(Act.of(file.id(), actor, "deadline.correction-proposed", "提出更正，待决定：" + what));
        events.publishEvent(new CorrectionProposed(file.id(), what));
    }
}
