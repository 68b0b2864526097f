package org.facheng.procedure.supervising;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** What gives rise to urging the unit that has a case, as it stands today; in the words of the form. */
@Component
class Triggers {

    private static final int WITHOUT_PROGRESS = 15;

    private final DeadlineViews views;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    Triggers(DeadlineViews views, Deadlines deadlines, Journal journal, Clock clock) {
        this.views = views;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    List<String> of(CaseFile file) {
        var found = new ArrayList<String>();
        switch (views.worst(List.of(file.id())).get(file.id())) {
            case "overdue" -> found.add("期限已经届满");
            case "warning" -> found.add("期限将要届满");
            default -> {}
        }
        if (deadlines.fact(file.id(), "rated-low").isPresent()) {
            found.add("信访人评价不满意");
        }
        if (idle(file) >= WITHOUT_PROGRESS) {
            found.add("长期没有进展");
        }
        return found;
    }

    /** Calendar days since a person did something at it. */
    private long idle(CaseFile file) {
        return journal.lastByPerson(file.id())
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .map(last -> ChronoUnit.DAYS.between(last, LocalDate.now(clock)))
                .orElse(0L);
    }
}
