package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记发出: a paper document was posted or handed to whoever serves it; the proof of its service comes later. */
@Component
class RecordDispatchAct implements CaseAct {

    private static final String FIELD = "document";

    private final Dispatch dispatch;
    private final Clock clock;

    RecordDispatchAct(Dispatch dispatch, Clock clock) {
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "record-dispatch";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = dispatch.open(file);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Choices.in(declared, FIELD, open, document -> document.template(), document -> document.name()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var key = form.path(FIELD).asString("");
        if (dispatch.open(file).stream()
                .noneMatch(document -> document.template().equals(key))) {
            throw Problems.invalid("not_to_be_sent", "该文书不需要登记发出，或者已经登记。", "Nothing to send.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        dispatch.record(
                file,
                key,
                LocalDate.parse(form.path("sentOn").asString()),
                LocalDate.now(clock),
                form.path("proof").asString(null));
    }
}
