package org.facheng.procedure.litigation;

import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.testing.IntakeFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Suits for the tests: a plain one, changed here and there, and its review by the unit that received it. */
final class Suing {

    static final String MINISTRY = "中华人民共和国工业和信息化部";

    private static final Limits LIMITS = Limits.of(new TimeLimits(Policies.standard()));
    private static final CourtPapersReview REVIEW = new CourtPapersReview(LIMITS, WorkCalendar.builtIn());

    private Suing() {}

    static LastDays days() {
        return new LastDays(LIMITS, new StatutoryPeriodEnd(WorkCalendar.builtIn()));
    }

    static Review review(JsonNode document) {
        return review(document, null);
    }

    /** @param pending number of a reconsideration of ours about the same act, or null */
    static Review review(JsonNode document, String pending) {
        Matter matter = MatterReader.read(document);
        String unit = matter.receivedBy() == null ? MINISTRY : matter.receivedBy();
        return REVIEW.of(matter, MatterContext.receivedBy(unit, MINISTRY, "工信部").withAcceptedCase(pending));
    }

    /** The plain suit with changes like {@code act.category="penalty";suedOn=}: a path, an equals sign, a JSON value or none. */
    static ObjectNode plainWith(String changes) {
        return IntakeFiles.changed("/intake/suit/base.json", changes);
    }
}
