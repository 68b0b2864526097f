package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.platform.LocalText;

/**
 * A stage 阶段 of a procedure.
 *
 * @param citizen what the citizen is told in this stage, in plain words
 * @param aside whether the ordinary course does not pass through it: shown only while a case is in it
 * @param turn whose turn it is: body, you (the citizen), respondent or nobody
 */
public record StageDefinition(String id, LocalText name, LocalText citizen, String turn, boolean aside) {

    /** The stages on the way of a case at this one: from a stage aside only the last follows, and no other case passes through it. */
    public static List<StageDefinition> course(List<StageDefinition> all, String at) {
        var here = all.stream()
                .filter(stage -> stage.aside() && stage.id().equals(at))
                .findFirst();
        return here.map(stage -> List.of(stage, all.get(all.size() - 1)))
                .orElseGet(() -> all.stream().filter(stage -> !stage.aside()).toList());
    }
}
