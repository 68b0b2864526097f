package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
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
        var on = LocalDate.parse(form.path("takenOn").asString());
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(file.receivedOn())) {
            throw Problems.invalid(
                            "day_out_of_bounds",
                            "日期应当在收件日%s至今天之间。".formatted(file.receivedOn()),
                            "The day lies between receipt and today.")
                    .at("/form/takenOn", "应当在收件日至今天之间", "between receipt and today");
        }
    }
}
