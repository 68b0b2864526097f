package org.facheng.procedure.petition;

import java.util.List;
import java.util.Map;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.higher.HigherBody;
import org.facheng.procedure.matter.Matter;

/**
 * Reviews a petition by the fields it carries. Immutable; one instance serves all.
 *
 * <p>The matter must have passed {@link org.facheng.procedure.matter.MatterSchema}.
 */
final class PetitionIntake {

    private static final List<Rule> RULES = List.of(
            new SubjectStated(),
            new NoticeOwed(),
            new TransferLetter(),
            new ReportAtOnce(),
            new InformerProtected(),
            new OralRecord(),
            new Representatives(),
            new EarlierInHand(),
            new EndedByRecheck(),
            new ReviewedAbove(),
            new ReviewInTime(),
            new PendingElsewhere(),
            new SeveralRequests(),
            new WayToReconsideration());

    /** @param facts in order of their days */
    record Review(Petition petition, RouteTable.Chosen chosen, List<Finding> findings, List<DatedFact> facts) {}

    private final LastDays days;
    private final boolean savesPeriod;

    /**
     * Counts with the time limits of the procedures and the calendar in force.
     *
     * @param savesPeriod whether the day of a petition is read as that of the application it is led over to (policy petition-saves-period)
     */
    PetitionIntake(Limits limits, WorkCalendar calendar, boolean savesPeriod) {
        this.savesPeriod = savesPeriod;
        this.days = new LastDays(limits, new StatutoryPeriodEnd(calendar));
    }

    Review of(Matter matter, MatterContext context, Competences competences, Map<String, HigherBody> higher) {
        Petition petition = Petition.of(matter, context, competences, higher, days, savesPeriod);
        RouteTable.Chosen chosen = RouteTable.choose(petition);
        return new Review(
                petition,
                chosen,
                RULES.stream().flatMap(rule -> rule.examine(petition).stream()).toList(),
                PetitionFacts.of(petition, chosen));
    }
}
