package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.deadline.Basis;
import org.facheng.platform.LocalText;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A human task of a model.
 *
 * @param key element id in the model
 * @param stage stage of the case while the task is open; null: the stage the case is in already
 * @param role name of a {@link org.facheng.identity.Role}
 * @param candidates how its performer is found: leastLoaded, group, sameAs or byRole
 * @param sameAs task whose performer does this one too, or null
 * @param differentFrom tasks whose performers may not do this one
 * @param limit time limit or group of limits shown as due, or null
 * @param form key of its form
 * @param prefill fields its form starts with → where they come from, as the sources of document fields
 * @param document the draft its performer reads to decide, or null
 * @param outcomes by id, in the order they are offered
 */
public record TaskDefinition(
        String key,
        LocalText name,
        String stage,
        String role,
        String candidates,
        String sameAs,
        List<String> differentFrom,
        String limit,
        Basis basis,
        String form,
        Map<String, String> prefill,
        String document,
        Map<String, OutcomeDefinition> outcomes) {

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_outcome} for one that is not declared, or none */
    public OutcomeDefinition outcome(@Nullable String chosen) {
        var outcome = chosen == null ? null : outcomes.get(chosen);
        if (outcome == null) {
            var named = outcomes.values().stream().map(each -> each.name().zh()).collect(Collectors.joining("、"));
            throw Problems.invalid(
                            "unknown_outcome",
                            "请从本任务可以作出的结论中选择：%s。".formatted(named),
                            "Choose one of: " + String.join(", ", outcomes.keySet()))
                    .at("/outcome", "请从可选结论中选择", "choose a declared outcome");
        }
        return outcome;
    }
}
