package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.procedure.CaseRenamed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What lists show of a case names its parties: another party, another title. */
@Component
public class CaseTitle {

    private static final String CHALLENGES = "不服";
    private static final int LONGEST = 300;

    private final Cases cases;
    private final ApplicationEventPublisher events;

    CaseTitle(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    public void rename(CaseFile file, String before, String now) {
        write(file, file.title().replace(before, now));
    }

    /** A title that names nobody after 不服 names the respondent there from now on. */
    public void complete(CaseFile file, String respondent) {
        var at = file.title().indexOf(CHALLENGES);
        if (at >= 0) {
            var head = file.title().substring(0, at + CHALLENGES.length());
            write(file, head + respondent + file.title().substring(head.length()));
        }
    }

    private void write(CaseFile file, String whole) {
        var title = whole.substring(
                0, whole.offsetByCodePoints(0, Math.min(LONGEST, whole.codePointCount(0, whole.length()))));
        cases.rename(file.id(), title);
        events.publishEvent(new CaseRenamed(file.id(), title));
    }
}
