package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.definition.OutcomeDefinition.Each;
import org.facheng.procedure.definition.OutcomeDefinition.Stated;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records what each entry of a list states: every entry is a row of its own among the parties, so that its clocks are its own. */
@Component
class ListedEntries {

    /** As much of what an entry says as tells it from the others. */
    private static final int NAME = 60;

    private final JoiningParties joining;
    private final StatedFacts stated;

    ListedEntries(JoiningParties joining, StatedFacts stated) {
        this.joining = joining;
        this.stated = stated;
    }

    void record(CaseFile file, Each each, List<Stated> states, JsonNode form) {
        for (JsonNode entry : form.path(each.of())) {
            var row = joining.address(
                    file, each.as(), name(entry.path(each.named()).asString("")), "");
            stated.record(file, states, filledUp(entry, form), row.id());
        }
    }

    /** By which an entry is found among the parties. */
    static String name(String words) {
        return words.length() <= NAME ? words : words.substring(0, NAME) + "…";
    }

    private static JsonNode filledUp(JsonNode entry, JsonNode form) {
        var filled = (ObjectNode) form.deepCopy();
        entry.propertyStream().forEach(field -> filled.set(field.getKey(), field.getValue()));
        return filled;
    }
}
