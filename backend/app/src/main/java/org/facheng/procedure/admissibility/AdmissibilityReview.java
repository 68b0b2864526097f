package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.CompetentOrgan;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.matter.Matter;

/**
 * Reviews an application for reconsideration by the fields it carries (行政复议法第三十条). Immutable; one instance serves all.
 *
 * <p>The matter must have passed {@link org.facheng.procedure.matter.MatterSchema}.
 */
public final class AdmissibilityReview {

    private static final List<Rule> RULES = Stream.concat(
                    Stream.of(
                            new ClearParties(),
                            new Interest(),
                            new RequestAndReasons(),
                            new WithinTime(),
                            new WithinScope(),
                            new Competence(),
                            new NotTakenUpBefore(),
                            new Papers(),
                            new Authority(),
                            new PriorReconsideration(),
                            new NoticeAtOnce()),
                    Remarks.ALL.stream())
            .toList();

    private final LastDays days;

    /** Counts with the time limits of the procedure and the calendar in force. */
    public AdmissibilityReview(Limits limits, WorkCalendar calendar) {
        this.days = new LastDays(limits, new StatutoryPeriodEnd(calendar));
    }

    public Review of(Matter matter, MatterContext context) {
        Inquiry inquiry = Inquiry.into(matter, context, days);
        List<Examined> examined =
                RULES.stream().flatMap(rule -> rule.examine(inquiry).stream()).toList();
        Decision decision = examined.stream()
                .map(Examined::leadsTo)
                .min(Decision::compareTo)
                .orElse(Decision.ADMIT);
        return new Review(
                new Advice(decision, Simplification.track(matter)),
                examined.stream().map(Examined::finding).toList(),
                corrections(decision, examined),
                grounds(examined),
                competentOrgan(inquiry, examined),
                inquiry.respondent().organ(),
                AlternativeRoute.of(inquiry).orElse(null),
                Facts.of(inquiry, decision),
                Simplification.grounds(matter),
                Remarks.isOwnAct(inquiry),
                PriorReconsideration.item(matter).orElse(null),
                NoticeAtOnce.applies(inquiry));
    }

    /** One notice carries every item, whichever rule asks for it. */
    private static List<CorrectionItem> corrections(Decision decision, List<Examined> examined) {
        return decision == Decision.CORRECT || decision == Decision.CHANGE_RESPONDENT
                ? examined.stream()
                        .flatMap(e -> e.corrections().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<RefusalGround> grounds(List<Examined> examined) {
        return examined.stream()
                .filter(e -> e.leadsTo() == Decision.REFUSE)
                .map(Examined::finding)
                .map(f -> new RefusalGround(f.condition(), f.detail(), f.basis()))
                .toList();
    }

    private static String competentOrgan(Inquiry inquiry, List<Examined> examined) {
        boolean notOurs = examined.stream()
                .anyMatch(e -> e.leadsTo() == Decision.REFUSE
                        && e.finding().condition().equals(Competence.CONDITION));
        Optional<CompetentOrgan> organ = CompetentOrgan.of(inquiry.respondent(), inquiry.context());
        return notOurs ? organ.map(CompetentOrgan::name).orElse(null) : null;
    }
}
