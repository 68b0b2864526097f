package org.facheng.procedure.participation;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The day of the notice that another respondent should be named is met once every applicant who is still one has answered it. */
@Component
class RespondentAnswered {

    private static final String LIMIT = "change-respondent";
    private static final String FACT = "respondent-change-answered";

    private final RespondentAnswers answers;
    private final EachApplicant applicants;
    private final Deadlines deadlines;
    private final Clock clock;

    RespondentAnswered(RespondentAnswers answers, EachApplicant applicants, Deadlines deadlines, Clock clock) {
        this.answers = answers;
        this.applicants = applicants;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Also when one who had not answered has left. */
    void record(CaseFile file) {
        var asked = deadlines.ofCase(file.id()).stream()
                .anyMatch(limit -> limit.key().equals(LIMIT) && !limit.ended());
        if (asked && answers.given(file).keySet().containsAll(applicants.all(file))) {
            deadlines.record(file.id(), FACT, LocalDate.now(clock), null, null);
        }
    }
}
