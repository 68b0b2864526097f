package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.identity.Unit;
import org.facheng.platform.LocalText;
import org.facheng.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a procedure has to say about a matter that comes in: what is wrong with it, what its rules suggest, which dated facts it states, who its
 * parties are. One a procedure; all else about filing is the same for every procedure.
 */
public interface MatterReview {

    /** Key of the procedure these rules belong to. */
    String procedure();

    /** Inputs at fault; empty when the matter can be filed. */
    List<ProblemException.InputError> errors(JsonNode matter);

    Result review(JsonNode matter, LocalDate receivedOn, Unit receivedBy);

    /** Who takes part, as the matter says, in the order they are shown. */
    Parties parties(FilingRequest request, Unit receivedBy);

    /** How a case is tied to the one it was made from. */
    Tie tie();

    /** Whether such a case is about a decision of ours whose number it names, and so of the same dispute. */
    default boolean followsDecisions() {
        return false;
    }

    /** Numbers of papers of the same people that it follows, such as the suggestion before a suit: the cases about them are of the same dispute. */
    default List<String> follows(JsonNode matter) {
        return List.of();
    }

    /** Whether it is an informer's, and kept from who is reported as if it did not exist (信访工作条例第三十条第三款). */
    default boolean secret(JsonNode matter) {
        return false;
    }

    /** Whether such a matter may be the same as an earlier one, and is looked for when it is brought again. */
    default boolean comesAgain() {
        return false;
    }

    /** Why nobody files such a matter at the portal; empty where one may. */
    default Optional<LocalText> notAtThePortal() {
        return Optional.empty();
    }

    /**
     * @param answeringUnit our own unit that answers for the act beside the body that handles the case, or null
     */
    record Parties(List<Party> all, @Nullable String answeringUnit) {}

    /**
     * @param sentence what the journal of each says of the other, with its number for {@code %s}
     * @param basis article
     * @param sameAct whether both are about the same act, and so one dispute
     */
    record Tie(String sentence, String basis, boolean sameAct) {}

    /**
     * A fact the matter states.
     *
     * @param period that it fixes, or null
     * @param about role of the party it is about, or null where it is about the case
     */
    record StatedFact(String fact, LocalDate on, String proof, @Nullable FixedPeriod period, @Nullable String about) {

        public StatedFact(String fact, LocalDate on, String proof) {
            this(fact, on, proof, null, null);
        }

        public StatedFact(String fact, LocalDate on, String proof, Integer days) {
            this(fact, on, proof, days == null ? null : new FixedPeriod(days, "calendar_days"), null);
        }

        /** One that fixes a period by its last day, which is named. */
        public static StatedFact named(String fact, LocalDate on, String proof, LocalDate last) {
            return new StatedFact(fact, on, proof, FixedPeriod.until(on, last), null);
        }

        boolean ofAParty() {
            return about != null;
        }

        Deadlines.NewFact recorded(List<Party> parties) {
            var party = parties.stream()
                    .filter(one -> one.role().equals(about))
                    .map(Party::id)
                    .findFirst()
                    .orElse(null);
            return new Deadlines.NewFact(fact, on, party, proof, period);
        }
    }

    /** Time of a limit that does not count, e.g. an obstacle (行政复议法第二十条第二款). {@code to} null: not over yet. */
    record NotCounted(String limit, LocalDate from, LocalDate to, String ground, String basis) {}

    /** What a rule found. {@code met} is MET, NOT_MET or OPEN. */
    record Finding(
            String condition,
            String name,
            String met,
            @Nullable String detail,
            @Nullable LocalDate lastDay,
            @Nullable String basis) {

        public static Finding of(org.facheng.procedure.advice.Finding found) {
            return new Finding(
                    found.condition(),
                    found.name(),
                    found.met().name(),
                    found.detail(),
                    found.lastDay(),
                    found.basis());
        }
    }

    /**
     * @param form the matter as it is kept: without asides nobody may lean on
     * @param advice what the rules suggest; never a decision
     * @param actNumbers document numbers of the acts it is about
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
            List<String> actNumbers,
            Map<String, Object> prefill,
            @Nullable String startedBy) {}
}
