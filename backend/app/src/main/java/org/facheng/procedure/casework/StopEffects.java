package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.StopEffect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A suspension or resumption that the law ties to another act: it is done as the act it is, with its record, its notice and its place in the model. */
@Component
public class StopEffects {

    private static final String SUSPEND = "suspend";

    private final Stops stops;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final AnswerMapper answers;
    private final StandingGrounds standing;
    private final ObjectProvider<CaseActs> acts;
    private final JsonMapper json;
    private final Clock clock;

    StopEffects(
            Stops stops,
            Deadlines deadlines,
            TimeLimits limits,
            AnswerMapper answers,
            StandingGrounds standing,
            ObjectProvider<CaseActs> acts,
            JsonMapper json,
            Clock clock) {
        this.stops = stops;
        this.deadlines = deadlines;
        this.limits = limits;
        this.answers = answers;
        this.standing = standing;
        this.acts = acts;
        this.json = json;
        this.clock = clock;
    }

    /** @param because name of the act it follows from, the reason on record */
    public void apply(CaseFile file, StopEffect effect, LocalText because, User by) {
        if (effect == null) {
            return;
        }
        var since = stops.suspendedSince(file.id());
        if (effect.suspendsOn() != null) {
            suspend(file, effect.suspendsOn(), since.isEmpty(), because, by);
        }
        boolean onIt = since.isPresent() && groundOf(file).equals(effect.resumesFrom());
        if (onIt && !owed(file, effect.resumesFrom()) && standing.of(file).isEmpty()) {
            resume(file, because, by);
        }
    }

    /** A suspension of this very day is taken up again tomorrow at the earliest, by hand. */
    void resume(CaseFile file, LocalText because, User by) {
        var since = stops.suspendedSince(file.id());
        if (since.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            var form = json.createObjectNode()
                    .put("on", LocalDate.now(clock).toString())
                    .put("reason", because.zh());
            acts.getObject().follow(file, "resume", by, form, List::of);
        }
    }

    /** Whether the case is suspended for something that is not done yet. */
    boolean reviewOwed(CaseFile file) {
        var ground = groundOf(file);
        return !ground.isEmpty() && owed(file, ground);
    }

    /** Where nothing can be stopped (suspended already, run out, accepted this very day), what the ground stands for is on record all the same. */
    private void suspend(CaseFile file, String ground, boolean free, LocalText because, User by) {
        var today = LocalDate.now(clock);
        var records = limits.ground(file.procedure(), ground).records();
        if (free && stops.stoppable(file.id(), ground, today)) {
            var form = json.createObjectNode().put("ground", ground).put("from", today.toString());
            acts.getObject().follow(file, SUSPEND, by, form.put("reason", because.zh()), List::of);
        } else if (records != null) {
            deadlines.record(file.id(), records, today, null, because.zh());
        }
    }

    /** Whether something the suspension waits for is not done yet, as where one of several documents is still under review. */
    private boolean owed(CaseFile file, String ground) {
        var limit = limits.ground(file.procedure(), ground).whileOwed();
        return limit != null && deadlines.owed(file.id(), limit);
    }

    private String groundOf(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(SUSPEND))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> json.readTree(answer.form()).path("ground").asString(""))
                .orElse("");
    }
}
