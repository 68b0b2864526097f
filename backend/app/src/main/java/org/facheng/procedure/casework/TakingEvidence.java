package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/**
 * 调查取证: by two officers or more (行政复议法第四十五条第二款), once the case is accepted, and recorded when it has been done. The form asks for the rest;
 * that time does not count is another act, which somebody decides.
 */
abstract class TakingEvidence implements CaseAct {

    private final Officers officers;
    private final Clock clock;

    TakingEvidence(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(
                Choices.in(declared, "officers/items", officers.of(file), Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var present =
                form.path("officers").valueStream().map(JsonNode::asString).toList();
        officers.require(file, present, officers.of(file), "/form/officers");
        DayOnRecord.require(file, form, "takenOn", clock);
    }
}
