package org.facheng.procedure.litigation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.filing.MatterReview.StatedFact;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/** What the paper of the procuratorate says of itself: its number, and the day it wants the answer (行政诉讼法第二十五条第四款). */
final class SuggestionPapers {

    private SuggestionPapers() {}

    /** The number it bears, of which the suit that follows says the same. */
    static List<String> numbers(Matter matter) {
        return matter.suggestion() == null || matter.suggestion().documentNo() == null
                ? List.of()
                : List.of(matter.suggestion().documentNo());
    }

    /** The facts of the review; a day the suggestion names fixes the period, and so stands before what starts it. */
    static List<StatedFact> facts(Matter matter, Review review) {
        var facts = review.facts().facts().stream()
                .map(f -> new StatedFact(f.fact(), f.on(), f.proof(), null, about(f.fact())));
        var suggestion = matter.suggestion();
        if (review.stage() != CourtStage.PROCURATOR_SUGGESTION || suggestion == null || suggestion.replyBy() == null) {
            return facts.toList();
        }
        var signed = CourtPapers.of(matter).signedOn();
        var days = (int) ChronoUnit.DAYS.between(signed, suggestion.replyBy());
        var named = new StatedFact(CourtPapers.REPLY_DAY_FIXED, signed, "检察建议书写明的回复日期", days);
        return Stream.concat(Stream.of(named), facts).toList();
    }

    /** Each appeal is answered by itself: its copy is a fact about whoever sent it. */
    private static String about(String fact) {
        return fact.equals(CourtPapers.APPEAL_SERVED) ? CourtParties.APPEAL_SENDER : null;
    }
}
