package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记中止事由消除: while several stand, one by one; the last of those the case was suspended for ends with its resumption (行政复议法第三十九条第二款). With a reason of an
 * applicant's its sixty days of 第四十一条第五项 are over.
 */
@Component
class EndSuspensionGroundAct implements CaseAct {

    static final String NO_LONGER_OF_PARTY = "party-ground-ended";

    private final StandingGrounds standing;
    private final OwedReviews reviews;
    private final Deadlines deadlines;
    private final Clock clock;

    EndSuspensionGroundAct(StandingGrounds standing, OwedReviews reviews, Deadlines deadlines, Clock clock) {
        this.standing = standing;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandingGrounds.END;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var grounds = endable(file, standing.all(file));
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(
                        declared, StandingGrounds.FIELD, grounds, StandingGround::id, StandingGround::title));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_ground}, {@code ends_before}, or for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        DayOnRecord.require(file, form, "on", clock);
        var ended = endable(file, standing.before(file)).stream()
                .filter(one -> one.id().equals(form.path(StandingGrounds.FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("unknown_ground", "请从列表中选择中止的事由。", "Choose from the list.")
                        .at("/form/" + StandingGrounds.FIELD, "请从列表中选择", "choose from the list"));
        if (LocalDate.parse(form.path("on").asString()).isBefore(ended.from())) {
            throw Problems.invalid("ends_before", "消除的日期不能早于出现的日期。", "It can't end before it began.")
                    .at("/form/on", "不早于%s".formatted(ended.from()), "not before it began");
        }
        if (ended.ofParty()) {
            deadlines.record(
                    file.id(),
                    NO_LONGER_OF_PARTY,
                    LocalDate.parse(form.path("on").asString()),
                    ended.about() == null ? null : ended.about().id(),
                    form.path("reason").asString(""));
        }
    }

    /** None where one alone stands that the case was suspended for; never a review that is still owed. */
    private List<StandingGround> endable(CaseFile file, List<StandingGround> all) {
        return StandingGround.beside(all).isEmpty()
                ? List.of()
                : all.stream()
                        .filter(one -> !reviews.stands(file, one.ground()))
                        .toList();
    }
}
