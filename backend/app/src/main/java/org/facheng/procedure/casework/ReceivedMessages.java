package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.procedure.PartyActed;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.ReceivedAnew;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.MessageDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What comes in from outside: its facts are recorded and the models that wait for it go on. Where its limit had run out and runs again, the
 * models have gone on already; it is received all the same, and whoever has the case weighs anew what was drawn from the silence. What comes
 * in while its limit runs, though no model waits for it, is received and told.
 */
@Component
class ReceivedMessages {

    private final DayOfReceipt receipt;
    private final AboutWhom whom;
    private final ProcedureRuntime runtime;
    private final Deadlines deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final List<SentInByEach> byEach;

    ReceivedMessages(
            DayOfReceipt receipt,
            AboutWhom whom,
            ProcedureRuntime runtime,
            Deadlines deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            List<SentInByEach> byEach) {
        this.receipt = receipt;
        this.whom = whom;
        this.runtime = runtime;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
        this.byEach = byEach;
    }

    /** Whether it can come in now. */
    boolean awaited(CaseFile file, ActionDefinition action) {
        return runtime.awaits(file.id(), action.message())
                || byEach(file, action).filter(each -> each.open(file)).isPresent()
                || action.again()
                        && (deadlines.countedAnew(file.id(), action.limit(), null) || runs(file, action.limit()));
    }

    /** Whatever the models wait for: one of several respondents may have been served before the others, or joined later. */
    private boolean runs(CaseFile file, String limit) {
        return deadlines.find(file.id(), limit).filter(Deadline::running).isPresent();
    }

    private Optional<SentInByEach> byEach(CaseFile file, ActionDefinition action) {
        return byEach.stream()
                .filter(each -> each.action().equals(action.key()) && each.applies(file))
                .findFirst();
    }

    /**
     * @param addressed those its letter comes from, who are new with it
     * @throws org.facheng.platform.ProblemException as {@link DayOfReceipt#record}
     */
    void receive(
            CaseFile file,
            ActionDefinition action,
            MessageDefinition message,
            User user,
            JsonNode form,
            List<Party> addressed) {
        var each = byEach(file, action);
        if (each.isPresent()) {
            each.get().whose(file, user, form).forEach(party -> receipt.record(file, action, message, form, party));
            if (!each.get().concluded(file) || !runtime.deliver(file.id(), action.message())) {
                events.publishEvent(new PartyActed(file.id(), action.key()));
            }
            return;
        }
        var party = whom.of(file, action, form, addressed);
        boolean anew = action.again() && deadlines.countedAnew(file.id(), action.limit(), party);
        receipt.record(file, action, message, form, party);
        boolean taken = runtime.deliver(file.id(), action.message());
        if (!taken && !anew) {
            events.publishEvent(new PartyActed(file.id(), action.key()));
        } else if (!taken) {
            var act = action.name().zh();
            journal.append(Act.of(
                    file.id(),
                    Actor.SYSTEM,
                    "case.received-anew",
                    "“%s”的期限届满后经重新计算，案件已经进入以后的环节；材料已经收到，此前对逾期的认定应当重新审查".formatted(act)));
            events.publishEvent(new ReceivedAnew(file.id(), act));
        }
    }
}
