package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Matter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An application that a petition was led over to (信访工作条例第三十一条第四项). Whether the day of the petition saves the period of 行政复议法第二十条 is
 * open (policy petition-saves-period): as shipped it does not, and is shown as what may count as a good reason.
 */
final class LedOver {

    private static final String DECLARED = "declared";

    private LedOver() {}

    /** Under the other reading: the day of the petition in the place of the day the application was sent. */
    static JsonNode asOfThePetition(JsonNode document) {
        var petitioned = document.at("/declared/petitionedOn");
        if (!petitioned.isString()) {
            return document;
        }
        var copy = document.deepCopy();
        ((ObjectNode) copy.path(DECLARED)).set("postedOn", petitioned);
        return copy;
    }

    static boolean saved(Matter matter) {
        return matter.declared().petitionedOn() != null
                && matter.declared().petitionedOn().equals(matter.declared().postedOn());
    }

    static ApplicationPeriod explained(ApplicationPeriod period, Matter matter) {
        LocalDate petitioned = matter.declared().petitionedOn();
        if (petitioned == null) {
            return period;
        }
        return period.withDetail(
                saved(matter)
                        ? "申请人于%s就同一事项信访，按照本机关的口径以该日为申请日（口径，待确认）。".formatted(Dates.zh(petitioned))
                        : "申请人曾于%s就同一事项信访：信访的日期不代替申请日期；申请因信访耽误的，可以作为“其他正当理由”，由审查人判断（行政复议法第二十条第二款，口径，待确认）。"
                                .formatted(Dates.zh(petitioned)));
    }
}
