package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 延长期限 by an outcome or an action: the form says by how much and why. */
@Component
class Extensions {

    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Clock clock;

    Extensions(Deadlines deadlines, TimeLimits limits, Clock clock) {
        this.deadlines = deadlines;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Whether there is a limit to extend, or nothing that is asked to be. Of an extension a court was given we learn when its paper comes, which
     * may be after the day it moves.
     */
    boolean open(CaseFile file, OutcomeDefinition.Extension extension) {
        return extension == null
                || deadlines
                        .find(file.id(), extension.limit())
                        .filter(limit -> limit.running() || limit.unmet() && byCourt(limit))
                        .isPresent();
    }

    private boolean byCourt(Deadline clockOfCase) {
        var extension =
                limits.byRule(clockOfCase.rule(), clockOfCase.startedOn()).extension();
        return extension != null && extension.byCourt();
    }

    /**
     * @param extension what is extended; null: nothing
     * @param act name of the act, the reason where the form gives none
     * @throws org.facheng.platform.ProblemException 422 {@code extension_too_short} where the new last day does not lie ahead
     */
    void extend(CaseFile file, OutcomeDefinition.Extension extension, LocalText act, JsonNode form, User by) {
        if (extension == null) {
            return;
        }
        var reason = form.path("reason").asString(act.zh());
        deadlines.extend(file.id(), extension.limit(), form.path(extension.by()).asInt(0), reason, by.username());
        var extended = deadlines.find(file.id(), extension.limit()).orElseThrow();
        var due = extended.due();
        // What a court was given may be over when its notice arrives; who extends a period of ours does so for the days
        // to come.
        if (due != null && !due.isAfter(LocalDate.now(clock)) && !byCourt(extended)) {
            throw Problems.invalid(
                            "extension_too_short",
                            "延长后的最后一日为%s，已经过去或者就是今天，请多延长一些。".formatted(due),
                            "The new last day, %s, does not lie ahead.".formatted(due))
                    .at("/form/" + extension.by(), "延长后的最后一日应当在今天之后", "the new last day must lie ahead");
        }
    }
}
