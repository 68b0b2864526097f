package org.facheng.procedure.casework;

import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.AccountableChanged;
import org.facheng.procedure.chain.ChainEntries;
import org.facheng.procedure.chain.Holder;
import org.facheng.procedure.chain.Passing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Names who answers for a case. There is no other way: register and journal change together, from the one who has it to the one who takes it. */
@Component
public class Accountability {

    /**
     * Why a case passes on.
     *
     * @param text sentence of the journal
     * @param basis article, or null
     * @param consent username of who agreed to take it, or null
     */
    record Cause(
            Passing how, Actor actor, String text, String reason, @Nullable String basis, @Nullable String consent) {}

    private final Cases cases;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Accountability(Cases cases, Directory directory, Journal journal, ApplicationEventPublisher events) {
        this.cases = cases;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
    }

    /** The first, whom the case was opened with. */
    public void begin(CaseFile file, AccountablePerson.Choice choice) {
        var person = choice.user();
        var text = "本案由%s负责（%s）".formatted(person.displayName(), choice.reason());
        journal.append(Act.of(file.id(), Actor.SYSTEM, ChainEntries.ACCOUNTABLE, text)
                .with(ChainEntries.accountable(null, Holder.of(person), Passing.FIRST, choice.reason(), null)));
    }

    void pass(CaseFile file, User next, Cause cause) {
        var from = holder(file);
        cases.setAccountable(file.id(), next.id(), next.unitId());
        journal.append(Act.of(file.id(), cause.actor(), ChainEntries.ACCOUNTABLE, cause.text())
                .on(cause.basis())
                .with(ChainEntries.accountable(from, Holder.of(next), cause.how(), cause.reason(), cause.consent())));
        events.publishEvent(new AccountableChanged(file.id(), file.accountableUserId()));
    }

    /** Who answers for it, as the register says. */
    Holder holder(CaseFile file) {
        var user = directory.user(file.accountableUserId()).orElseThrow();
        return new Holder(user.username(), file.accountableUnitId());
    }
}
