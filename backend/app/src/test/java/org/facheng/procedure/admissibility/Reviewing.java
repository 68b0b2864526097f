package org.facheng.procedure.admissibility;

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

/** Matters for the tests: a plain one that is in order, changed here and there, and its review at the ministry. */
final class Reviewing {

    static final String MINISTRY = "中华人民共和国工业和信息化部";

    private static final Limits LIMITS = Limits.of(new TimeLimits(Policies.standard()));
    private static final AdmissibilityReview REVIEW = new AdmissibilityReview(LIMITS, WorkCalendar.builtIn());

    private Reviewing() {}

    static LastDays days() {
        return new LastDays(LIMITS, new StatutoryPeriodEnd(WorkCalendar.builtIn()));
    }

    static Review review(JsonNode document) {
        Matter matter = MatterReader.read(document);
        String unit = matter.receivedBy() == null ? MINISTRY : matter.receivedBy();
        return REVIEW.of(matter, MatterContext.receivedBy(unit, MINISTRY, "工信部"));
    }

    static Review review(JsonNode document, MatterContext context) {
        return REVIEW.of(MatterReader.read(document), context);
    }

    /**
     * The plain matter with changes like {@code act.category="penalty";declared.relation=}: a path, an equals sign, a
     * JSON value; no value takes the field away.
     */
    static ObjectNode plainWith(String changes) {
        return IntakeFiles.changed("/intake/admissibility/base.json", changes);
    }
}
