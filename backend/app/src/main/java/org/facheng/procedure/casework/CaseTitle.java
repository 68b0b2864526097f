package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.procedure.CaseRenamed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What lists show of a case names its parties: another party, another title. */
@Component
public class CaseTitle {

    private final Cases cases;
    private final ApplicationEventPublisher events;

    CaseTitle(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    public void rename(CaseFile file, String before, String now) {
        var title = file.title().replace(before, now);
        cases.rename(file.id(), title);
        events.publishEvent(new CaseRenamed(file.id(), title));
    }
}
