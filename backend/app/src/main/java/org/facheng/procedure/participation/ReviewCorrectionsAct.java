package org.facheng.procedure.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 补正已经齐备: all that was asked has been given by some of the applicants, so that the review need not wait for the periods of the others (行政复议法第三十一条第三款). Where the
 * respondent was to be changed each has to answer for himself, and there is nothing another could give for him.
 */
@Component
class ReviewCorrectionsAct implements CaseAct {

    private final EachCorrection corrections;
    private final CorrectionPeriods periods;
    private final Documents documents;
    private final Clock clock;

    ReviewCorrectionsAct(EachCorrection corrections, CorrectionPeriods periods, Documents documents, Clock clock) {
        this.corrections = corrections;
        this.periods = periods;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "review-corrections";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        boolean apart = documents.latest(file.id(), ChangedByEachAct.NOTICE).isPresent();
        return periods.metByAny(file) && !(apart && periods.run(file)) ? Optional.of(declared) : Optional.empty();
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (offer(file, user, form).isPresent()) {
            corrections.conclude(file, LocalDate.now(clock));
        }
    }
}
