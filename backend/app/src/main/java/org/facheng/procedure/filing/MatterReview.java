package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules that read a matter when it comes in: what is wrong with it, what they suggest, which dated facts it states. One a procedure. */
public interface MatterReview {

    /** Key of the procedure these rules belong to. */
    String procedure();

    /** Inputs at fault; empty when the matter can be filed. */
    List<ProblemException.InputError> errors(JsonNode matter);

    Result review(JsonNode matter, LocalDate receivedOn, Unit receivedBy);

    /** A fact the matter states. */
    record StatedFact(String fact, LocalDate on, String proof) {}

    /** Time of a limit that does not count, e.g. an obstacle (行政复议法第二十条第二款). {@code to} null: not over yet. */
    record NotCounted(String limit, LocalDate from, LocalDate to, String ground, String basis) {}

    /** What a rule found. {@code met} is MET, NOT_MET or OPEN. */
    record Finding(
            String condition,
            String name,
            String met,
            @Nullable String detail,
            @Nullable LocalDate lastDay,
            @Nullable String basis) {}

    /**
     * @param form the matter as it is kept: without asides nobody may lean on
     * @param advice what the rules suggest; never a decision
     * @param prefill what the form of the review task starts with
     * @param startedBy message its model starts by; null for the ordinary start
     */
    record Result(
            String title,
            JsonNode form,
            Map<String, Object> advice,
            List<Finding> findings,
            List<StatedFact> facts,
            List<NotCounted> notCounted,
            Map<String, Object> prefill,
            @Nullable String startedBy) {}
}
