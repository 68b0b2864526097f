package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.LocalText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a suspension waited for at one of the applicants has come, or whom it was about has left: that ground ends, and with the last of them the suspension. */
@Component
public class SettledGrounds {

    private final StandingGrounds standing;
    private final StopEffects stops;
    private final ObjectProvider<CaseActs> acts;
    private final JsonMapper json;
    private final Clock clock;

    SettledGrounds(
            StandingGrounds standing, StopEffects stops, ObjectProvider<CaseActs> acts, JsonMapper json, Clock clock) {
        this.standing = standing;
        this.stops = stops;
        this.acts = acts;
        this.json = json;
        this.clock = clock;
    }

    /** Ends this ground as far as it is about this applicant. */
    public void settle(CaseFile file, String ground, String applicant, LocalText because, User by) {
        var all = standing.all(file);
        all.stream()
                .filter(one -> one.ground().key().equals(ground) && one.concerns(applicant))
                .findFirst()
                .ifPresent(settled -> {
                    if (StandingGround.beside(all).isEmpty()) {
                        stops.resume(file, because, by);
                    } else {
                        end(file, settled, because, by);
                        resumeIfNoneStands(file, because, by);
                    }
                });
    }

    private void end(CaseFile file, StandingGround settled, LocalText because, User by) {
        var form = json.createObjectNode()
                .put(StandingGrounds.FIELD, settled.id())
                .put("on", LocalDate.now(clock).toString())
                .put("reason", because.zh());
        acts.getObject().follow(file, StandingGrounds.END, by, form, List::of);
    }

    /** Takes the case up again where no ground stands any more, those it was about having left. */
    public void resumeIfNoneStands(CaseFile file, LocalText because, User by) {
        if (standing.all(file).isEmpty()) {
            stops.resume(file, because, by);
        }
    }
}
