package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Ground;
import org.facheng.deadline.Stops;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The grounds that can stop a limit of the case now, offered with their article and looked up again. */
@Component
class StoppingGrounds {

    private static final String FIELD = "ground";

    private final Stops stops;

    StoppingGrounds(Stops stops) {
        this.stops = stops;
    }

    Optional<JsonNode> offer(CaseFile file, Ground.Kind kind, JsonNode declared) {
        var grounds = stops.grounds(file.id(), kind);
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, grounds, Ground::key, StoppingGrounds::title));
    }

    private static String title(Ground ground) {
        var unconfirmed = "statute".equals(ground.verified()) ? "" : "，待确认";
        return "%s（%s%s）".formatted(ground.name().zh(), ground.basis(), unconfirmed);
    }

    String chosen(CaseFile file, Ground.Kind kind, JsonNode form) {
        var key = form.path(FIELD).asString("");
        if (stops.grounds(file.id(), kind).stream()
                .noneMatch(ground -> ground.key().equals(key))) {
            throw Problems.invalid(
                            "nothing_to_stop",
                            "本案没有因这一事由停止计算的期限。",
                            "No running limit of the case stops on this ground.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        return key;
    }
}
