package org.facheng.procedure.advice;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.matter.Obstacle;

/** A period with the days taken out that somebody was kept from acting: those proven, and all that are claimed. */
public record Obstacles(Period plain, Period proven, Period claimed, List<Suspension> suspensions) {

    public static Obstacles in(LastDays days, String limit, LocalDate startedOn, List<Obstacle> obstacles) {
        List<Suspension> claimed = suspensions(limit, obstacles);
        List<Suspension> proven =
                suspensions(limit, obstacles.stream().filter(Obstacle::proven).toList());
        return new Obstacles(
                days.of(limit, startedOn),
                days.of(limit, startedOn, proven),
                days.of(limit, startedOn, claimed),
                proven);
    }

    private static List<Suspension> suspensions(String limit, List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(o -> new Suspension(limit, o.from(), o.to(), o.what()))
                .toList();
    }

    public LocalDate lastDay() {
        return proven.lastDay();
    }

    public boolean allows(LocalDate filedOn) {
        return proven.allows(filedOn);
    }

    /** Whether it would be in time if all that is claimed were proven. */
    public boolean wouldAllow(LocalDate filedOn) {
        return claimed.allows(filedOn);
    }

    /** Whether only the obstacles make it be in time. */
    public boolean needed(LocalDate filedOn) {
        return !plain.allows(filedOn);
    }
}
