package org.facheng.procedure.admissibility;

import java.util.List;
import org.facheng.procedure.advice.FilingFacts;
import org.facheng.procedure.advice.Finding;

/**
 * What the rules say about a matter: a suggestion to the handler, and the facts that are certain.
 *
 * @param findings the seven conditions in order, then further remarks
 * @param correctionItems everything to be put right, for one notice; empty unless the advice is to correct or to change
 *     the respondent
 * @param refusalGrounds empty unless the advice is to refuse
 * @param competentOrgan the organ to be named, where this one is not competent and the fields tell; else null
 * @param respondentToBe the organ that answers in place of the one named, or null
 * @param alternativeRoute procedure that takes the matter over: petition.suggestion, reconsideration.order-performance,
 *     reconsideration.relay-by-acting-organ, or null
 * @param facts what to record, with the days
 * @param simplification grounds for the simplified procedure
 * @param ownAct an act of the ministry itself
 * @param priorReconsideration article that asks for reconsideration before a lawsuit, or null
 * @param urgent the applicant's own period ends before our review does, and we are not competent
 */
public record Review(
        Advice advice,
        List<Finding> findings,
        List<CorrectionItem> correctionItems,
        List<RefusalGround> refusalGrounds,
        String competentOrgan,
        String respondentToBe,
        String alternativeRoute,
        FilingFacts facts,
        List<String> simplification,
        boolean ownAct,
        String priorReconsideration,
        boolean urgent) {}
