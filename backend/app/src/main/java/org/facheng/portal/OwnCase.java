package org.facheng.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.Standstill;
import org.facheng.procedure.casework.PossibleAct;
import org.facheng.procedure.reading.CaseView;
import org.facheng.procedure.reading.RemedyBody;
import org.jspecify.annotations.Nullable;

/**
 * A case as its citizen reads it.
 *
 * @param stageText the stage in plain words
 * @param papersOfOther whether the papers of the other side may be asked for and looked at in this procedure
 * @param remedies to whom one turns within the periods of remedies
 * @param turn whose turn it is: body, you, respondent or nobody
 */
record OwnCase(
        String receiptNo,
        String caseNo,
        String procedure,
        String procedureName,
        String title,
        String stage,
        String stageName,
        String stageText,
        List<Stage> stages,
        String turn,
        LocalDate filedOn,
        boolean open,
        @Nullable String outcome,
        List<DeadlineView> deadlines,
        List<RemedyBody.Where> remedies,
        @Nullable Standstill suspension,
        List<CaseView.DocumentView> documents,
        List<CaseView.MaterialView> materials,
        List<PossibleAct> actions,
        boolean papersOfOther,
        List<Event> history) {

    record Stage(String id, String name) {}

    record Event(Instant at, String text) {}
}
