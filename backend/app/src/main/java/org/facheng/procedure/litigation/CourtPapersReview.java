package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.FilingFacts;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.advice.Suspension;
import org.facheng.procedure.matter.CourtHearing;
import org.facheng.procedure.matter.Matter;

/**
 * Reviews the papers a court served by the fields they carry. Immutable; one instance serves all.
 *
 * <p>The matter must have passed {@link org.facheng.procedure.matter.MatterSchema}.
 */
public final class CourtPapersReview {

    /** Where no court has anything to do with it yet. */
    private static final List<Rule> SUGGESTION = List.of(new SuggestionServed());

    /** Where the suit is one of others. */
    private static final List<Rule> OF_OTHERS = List.of(new LetterServed());

    private static final List<Rule> THIRD_PARTY = List.of(new ThirdPartyCalled(), new RegisteredBefore());

    private static final List<Rule> ALWAYS =
            List.of(new WhatWasServed(), new RegisteredBefore(), new ProperDefendant(), new CapacityLater());

    /** What is pleaded against the suit as such is pleaded at first instance. */
    private static final List<Rule> FIRST_INSTANCE = List.of(
            new CourtLevel(),
            new Reviewable(),
            new Interest(),
            new WithinTime(),
            new PriorReconsideration(),
            new PriorSuggestion(),
            new ParallelProcedure());

    private final LastDays days;

    /** Counts with the time limits of the procedures and the calendar in force. */
    public CourtPapersReview(Limits limits, WorkCalendar calendar) {
        this.days = new LastDays(limits, new StatutoryPeriodEnd(calendar));
    }

    public Review of(Matter matter, MatterContext context) {
        Suit suit = Suit.of(matter, context, days);
        List<Rule> rules = new ArrayList<>(rules(suit));
        if (suit.atFirstInstance()) {
            rules.addAll(FIRST_INSTANCE);
        }
        List<Examined> examined =
                rules.stream().flatMap(rule -> rule.examine(suit).stream()).toList();
        return new Review(
                suit.papers().stage(),
                suit.capacity(),
                examined.stream()
                        .map(Examined::defence)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                suit.ours() ? suit.defendants().organs() : List.of(),
                examined.stream().map(Examined::finding).toList(),
                facts(suit));
    }

    private static List<Rule> rules(Suit suit) {
        if (suit.ofOthers()) {
            return OF_OTHERS;
        }
        if (suit.thirdParty()) {
            return THIRD_PARTY;
        }
        return suit.suggestion() ? SUGGESTION : ALWAYS;
    }

    private static FilingFacts facts(Suit suit) {
        List<DatedFact> facts = new ArrayList<>();
        List<Suspension> stood = List.of();
        facts.addAll(suit.papers().facts());
        if (!suit.ours()) {
            return new FilingFacts(List.copyOf(facts), stood);
        }
        LocalDate sued = suit.matter().suedOn();
        if (sued != null) {
            facts.add(new DatedFact("suit-filed", sued, "起诉材料载明的起诉日期"));
        }
        CourtHearing hearing = suit.matter().hearing();
        if (hearing != null && hearing.on() != null) {
            facts.add(new DatedFact(CourtPapers.HEARING_SET, hearing.on(), "传票载明的开庭日期"));
        }
        if (suit.atFirstInstance() && !suit.publicInterest() && !Reviewable.excluded(suit)) {
            SuingPeriod period = SuingPeriods.of(suit);
            facts.addAll(period.facts());
            stood = period.suspensions();
        }
        facts.sort(Comparator.comparing(DatedFact::on));
        return new FilingFacts(List.copyOf(facts), stood);
    }
}
