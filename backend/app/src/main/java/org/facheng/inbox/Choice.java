package org.facheng.inbox;

import java.util.Collection;
import java.util.List;
import org.facheng.procedure.definition.OutcomeDefinition;

/** A conclusion a task may come to. */
record Choice(String id, String name) {

    static List<Choice> of(Collection<OutcomeDefinition> outcomes) {
        return outcomes.stream()
                .map(outcome -> new Choice(outcome.id(), outcome.name().zh()))
                .toList();
    }
}
