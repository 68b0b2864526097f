package org.facheng.deadline;

import java.util.List;
import java.util.function.Supplier;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.springframework.stereotype.Component;

/** What becomes of a clock, in the journal of its case. */
@Component
class ClockJournal {

    private final Journal journal;
    private final ClockOwners owners;

    ClockJournal(Journal journal, ClockOwners owners) {
        this.journal = journal;
        this.owners = owners;
    }

    /** @param ofCase the clocks of its case, asked for only where it has to be told apart from another one */
    void started(TimeLimit limit, Deadline now, Supplier<List<Deadline>> ofCase) {
        write("started", limit, now, DeadlineTexts.started(limit, now), ofCase);
    }

    void changed(TimeLimit limit, Deadline before, Deadline now, Supplier<List<Deadline>> ofCase) {
        write(now.state(), limit, now, DeadlineTexts.changed(limit, before, now), ofCase);
    }

    void warned(TimeLimit limit, Deadline deadline, Supplier<List<Deadline>> ofCase) {
        write("warned", limit, deadline, DeadlineTexts.warned(limit, deadline), ofCase);
    }

    private void write(String kind, TimeLimit limit, Deadline deadline, String text, Supplier<List<Deadline>> ofCase) {
        var whose = owners.lead(limit, deadline, ofCase);
        journal.append(Act.of(deadline.caseId(), Actor.SYSTEM, "deadline." + kind, whose + text)
                .on(limit.citation()));
    }
}
