package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.filing.MatterReview.StatedFact;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/** What a paper that is owed an answer says of itself: its number (行政诉讼法第二十五条第四款), and the day it wants the answer. */
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
        var signed = CourtPapers.of(matter).signedOn();
        var named = named(matter, review.stage())
                .map(day -> StatedFact.named(day.getKey(), signed, "来函写明的日期", day.getValue()));
        return Stream.concat(named.stream(), facts).toList();
    }

    private static Optional<Map.Entry<String, LocalDate>> named(Matter matter, CourtStage stage) {
        var suggestion = matter.suggestion();
        return stage == CourtStage.PROCURATOR_SUGGESTION && suggestion != null && suggestion.replyBy() != null
                ? Optional.of(Map.entry(CourtPapers.REPLY_DAY_FIXED, suggestion.replyBy()))
                : SuitsOfOthers.named(matter, stage);
    }

    /** Each appeal is answered by itself: its copy is a fact about whoever sent it. */
    private static String about(String fact) {
        return fact.equals(CourtPapers.APPEAL_SERVED) ? CourtParties.APPEAL_SENDER : null;
    }
}
