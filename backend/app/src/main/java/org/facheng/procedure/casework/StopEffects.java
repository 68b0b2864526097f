package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Stops;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.facheng.procedure.definition.StopEffect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A suspension or resumption that the law ties to another act: it is done as the act it is, with its record, its notice and its place in the model. */
@Component
public class StopEffects {

    private static final String SUSPEND = "suspend";

    private final Stops stops;
    private final StandingGrounds standing;
    private final OwedReviews reviews;
    private final ObjectProvider<CaseActs> acts;
    private final JsonMapper json;
    private final Clock clock;

    StopEffects(
            Stops stops,
            StandingGrounds standing,
            OwedReviews reviews,
            ObjectProvider<CaseActs> acts,
            JsonMapper json,
            Clock clock) {
        this.stops = stops;
        this.standing = standing;
        this.reviews = reviews;
        this.acts = acts;
        this.json = json;
        this.clock = clock;
    }

    /** @param because name of the act it follows from, the reason on record */
    public void apply(CaseFile file, StopEffect effect, LocalText because, User by) {
        if (effect == null) {
            return;
        }
        if (effect.suspendsOn() != null) {
            suspend(file, effect.suspendsOn(), because, by);
        }
        if (effect.resumesFrom() != null && waitsForNothingBut(file, effect.resumesFrom())) {
            resume(file, because, by);
        }
    }

    /** And for that no more. */
    private boolean waitsForNothingBut(CaseFile file, String ground) {
        return standing.all(file).stream()
                .map(StandingGround::ground)
                .allMatch(one -> one.key().equals(ground) && !reviews.stands(file, one));
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

    /** Where nothing can be stopped (suspended already, run out), what the ground stands for is on record all the same. */
    private void suspend(CaseFile file, String ground, LocalText because, User by) {
        var free = stops.suspendedSince(file.id()).isEmpty();
        stops.firstDay(file.id(), ground)
                .filter(day -> free)
                .ifPresentOrElse(
                        day -> {
                            var form = json.createObjectNode()
                                    .put("ground", ground)
                                    .put("from", day.toString());
                            acts.getObject().follow(file, SUSPEND, by, form.put("reason", because.zh()), List::of);
                        },
                        () -> stops.note(file.id(), ground));
    }
}
