package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Ground;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记另一中止事由: a further ground while the case is suspended, or one that comes up when the period has run out and the case goes on late. It stops no clock: those
 * that can stand still do already, and one that has run out stays so.
 */
@Component
class AddSuspensionGroundAct implements CaseAct {

    private static final String LATE = "review-period-ended";

    private final Stops stops;
    private final StandingGrounds standing;
    private final ConcernedApplicants concerned;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Clock clock;

    AddSuspensionGroundAct(
            Stops stops,
            StandingGrounds standing,
            ConcernedApplicants concerned,
            Deadlines deadlines,
            TimeLimits limits,
            Clock clock) {
        this.stops = stops;
        this.standing = standing;
        this.concerned = concerned;
        this.deadlines = deadlines;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandingGrounds.ADD;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return inPlace(file)
                ? Optional.of(Choices.in(
                        concerned.offer(file, declared),
                        StandingGrounds.FIELD,
                        grounds(file, standing.of(file)),
                        Ground::key,
                        ground -> "%s（%s）".formatted(ground.name().zh(), ground.basis())))
                : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code not_suspended}, 422 {@code unknown_ground} or for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!inPlace(file)) {
            throw Problems.conflict("not_suspended", "案件没有中止，复议期限也没有届满：请办理中止。", "Suspend the case instead.");
        }
        DayOnRecord.require(file, form, "from", clock);
        var before = standing.before(file);
        var ground = grounds(file, StandingGround.beside(before)).stream()
                .filter(one -> one.key().equals(form.path(StandingGrounds.FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("unknown_ground", "请从列表中选择中止的事由。", "Choose from the list.")
                        .at("/form/" + StandingGrounds.FIELD, "请从列表中选择", "choose from the list"));
        var applicants = concerned.chosen(file, ground.key(), form, before);
        if (ground.records() != null) {
            record(file, ground, applicants, form, before);
        }
    }

    /** A reason of an applicant takes the place of the one before: the sixty days of that one are over, and its own begin. */
    private void record(
            CaseFile file, Ground ground, List<String> applicants, JsonNode form, List<StandingGround> before) {
        var from = LocalDate.parse(form.path("from").asString());
        var why = form.path("reason").asString("");
        var about = applicants.isEmpty() ? Collections.<String>singletonList(null) : applicants;
        about.forEach(party -> {
            if (StandingGround.ofParty(ground) && before.stream().anyMatch(one -> one.reasonOf(party))) {
                deadlines.record(file.id(), EndSuspensionGroundAct.NO_LONGER_OF_PARTY, from, party, "另有中止的事由");
            }
            deadlines.record(file.id(), ground.records(), from, party, why);
        });
    }

    private boolean inPlace(CaseFile file) {
        return stops.suspendedSince(file.id()).isPresent()
                || deadlines.fact(file.id(), LATE).isPresent();
    }

    /** One that stands already does not come twice, but for another applicant; the review of a document brings its own. */
    private List<Ground> grounds(CaseFile file, List<StandingGround> standing) {
        var there = standing.stream()
                .filter(one -> one.about() == null)
                .map(one -> one.ground().key())
                .toList();
        return limits.grounds(file.procedure()).stream()
                .filter(ground -> ground.kind() == Ground.Kind.SUSPENSION)
                .filter(ground -> ground.whileOwed() == null)
                .filter(ground -> !there.contains(ground.key()))
                .toList();
    }
}
