package org.facheng.procedure.definition;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.identity.Role;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.OpenTask;
import tools.jackson.databind.JsonNode;

/**
 * One step of a scenario. Before it, time passes to its date; after it, everything due by then has been done.
 *
 * @param act what is done
 * @param expect what must hold afterwards
 */
public record ScenarioStep(LocalDate date, Act act, Expectation expect) {

    /** What a person does, or that only time passes. */
    public sealed interface Act {}

    /**
     * The matter is filed at the portal or the counter.
     *
     * @param receivedBy name of the unit that received it; null: the ministry
     */
    public record File(Role by, String channel, LocalDate receivedOn, String receivedBy) implements Act {}

    /**
     * The matter is imported with its history.
     *
     * @param receivedBy name of the unit that received it; null: the ministry
     */
    public record Import(Role by, String channel, LocalDate receivedOn, String receivedBy) implements Act {}

    /**
     * The open task of this key is completed by whoever holds it, or by the first of its role.
     *
     * @param party role of the party the task is about where there is one task for each, or null
     * @param document key of the document it serves where tasks for several are open, or null
     */
    public record Complete(String task, String outcome, String party, String document, JsonNode form) implements Act {}

    /**
     * An action at the case.
     *
     * @param paper name of a paper that comes with it, or null
     */
    public record Perform(String action, Role by, JsonNode form, String paper) implements Act {}

    /** Only time passes. */
    public record Wait() implements Act {}

    /**
     * @param stage stage of the case
     * @param tasks exactly the open tasks
     * @param deadlines exactly the clocks that run
     * @param missed keys of clocks that have run out unmet; others may have too
     * @param closed outcome of the closed case; null while it is open
     * @param refused how the product refuses what the step does; null where it is done
     * @param letters documents of the case, by key: what the last one of that kind says; nothing, and there is none of it
     */
    public record Expectation(
            String stage,
            List<OpenTask> tasks,
            List<OpenDeadline> deadlines,
            List<String> missed,
            String closed,
            Refusal refused,
            Map<String, List<String>> letters) {}

    /**
     * A refusal with a sentence; what was to be done is not.
     *
     * @param code stable and English
     * @param at the fields at fault, as pointers into the request
     */
    public record Refusal(String code, List<String> at) {

        public boolean is(ProblemException problem) {
            return code.equals(problem.code())
                    && problem.errors().stream()
                            .map(ProblemException.InputError::pointer)
                            .collect(toSet())
                            .containsAll(at);
        }
    }

    /**
     * @param party role of the party it is about, or null
     */
    public record OpenTask(String task, Role role, String party) {}

    /**
     * @param limit key of the time limit
     */
    public record OpenDeadline(String limit, LocalDate due) {}
}
