package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.performance.DecisionJudgment;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What on record over a reconsideration decision came of which suit (行政诉讼法第七十条). A judgment that was entered by hand, or by an earlier version, may say no suit:
 * then it is known by its number, or by a person.
 */
@Component
class JudgmentsOfSuit {

    private final DecisionJudgments judgments;
    private final JudgmentInEffect judgment;
    private final ResultsOnRecord results;
    private final ApplicationEventPublisher events;

    JudgmentsOfSuit(
            DecisionJudgments judgments,
            JudgmentInEffect judgment,
            ResultsOnRecord results,
            ApplicationEventPublisher events) {
        this.judgments = judgments;
        this.judgment = judgment;
        this.results = results;
        this.events = events;
    }

    void record(CaseFile reconsideration, CaseFile suit, Effect effect, LocalDate on) {
        judgments.record(reconsideration, suit, results.inEffect(suit), effect, on);
    }

    List<DecisionJudgment> standing(CaseFile reconsideration, CaseFile suit) {
        var number = results.inEffect(suit);
        return judgments.standing(reconsideration).stream()
                .filter(one -> suit.id().equals(one.suitId())
                        || one.suitId() == null && one.docketNo().equals(number))
                .toList();
    }

    /**
     * Asks whoever answers for the reconsideration whether what says no suit is the judgment of this one, which has not taken effect.
     *
     * @return what is asked; empty where nothing can be meant
     */
    Optional<String> compared(CaseFile reconsideration, CaseFile suit) {
        var unsaid = judgments.standing(reconsideration).stream()
                .filter(one -> one.suitId() == null)
                .map(one -> "%s（%s）".formatted(one.effect().words(), one.docketNo()))
                .collect(Collectors.joining("、"));
        if (unsaid.isEmpty() || judgment.effects(suit).isEmpty()) {
            return Optional.empty();
        }
        var ask = "对复议决定的一个判决查明没有生效，本案登记的判决没有写明出自哪一案件：%s。请核对是不是同一判决，是的，复议决定的效力和应当履行的义务由承办人另行核定".formatted(unsaid);
        events.publishEvent(new CaseAsked(reconsideration.id(), ask));
        return Optional.of(ask);
    }
}
