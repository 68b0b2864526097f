package org.facheng.procedure.casework;

import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.chain.ChainEntries;
import org.facheng.procedure.definition.ChainEffect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes down where a matter is sent and why: nobody passes it on without saying so (信访工作条例第二十三条、第二十八条). */
@Component
class ChainSteps {

    private final Journal journal;

    ChainSteps(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param effect null: nothing
     * @throws org.facheng.platform.ProblemException 422 without destination or reason
     */
    void record(CaseFile file, @Nullable ChainEffect effect, Actor actor, @Nullable String basis, JsonNode form) {
        if (effect != null) {
            var destination = required(form, effect.to(), "请写明去向");
            var reason = required(form, effect.reason(), "请写明理由");
            boolean forwarded = effect.kind() == ChainEffect.Kind.FORWARDED;
            journal.append(Act.of(
                            file.id(),
                            actor,
                            forwarded ? ChainEntries.FORWARDED : ChainEntries.OBJECTED,
                            (forwarded ? "转送、交办%s（理由：%s）" : "向%s提出异议（理由：%s）").formatted(destination, reason))
                    .on(basis)
                    .with(ChainEntries.sent(destination, reason)));
        }
    }

    private static String required(JsonNode form, String field, String remedy) {
        var value = form.path(field);
        var text = value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("；"))
                : value.asString("");
        if (text.isBlank()) {
            throw Problems.invalid("chain_incomplete", remedy + "，再提交。", "State destination and reason.")
                    .at("/form/" + field, remedy, "required");
        }
        return text.strip();
    }
}
