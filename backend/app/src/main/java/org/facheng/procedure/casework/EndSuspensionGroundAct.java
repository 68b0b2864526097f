package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.StandingGrounds.Standing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记中止事由消除: of the grounds that stand beside the suspension, one by one (行政复议法第三十九条第二款). */
@Component
class EndSuspensionGroundAct implements CaseAct {

    private final StandingGrounds standing;
    private final Clock clock;

    EndSuspensionGroundAct(StandingGrounds standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandingGrounds.END;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var grounds = standing.of(file);
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, StandingGrounds.FIELD, grounds, Standing::id, Standing::title));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_ground}, {@code ends_before}, or for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        DayOnRecord.require(file, form, "on", clock);
        var ended = standing.before(file).stream()
                .filter(one -> one.id().equals(form.path(StandingGrounds.FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("unknown_ground", "请从列表中选择中止的事由。", "Choose from the list.")
                        .at("/form/" + StandingGrounds.FIELD, "请从列表中选择", "choose from the list"));
        if (LocalDate.parse(form.path("on").asString()).isBefore(ended.from())) {
            throw Problems.invalid("ends_before", "消除的日期不能早于出现的日期。", "It can't end before it began.")
                    .at("/form/on", "不早于%s".formatted(ended.from()), "not before it began");
        }
    }
}
