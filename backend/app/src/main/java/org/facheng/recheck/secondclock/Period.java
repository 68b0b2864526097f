package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A period to be counted.
 *
 * @param unit working_days, calendar_days, months, years, working_days_before or calendar_days_before
 * @param start the day of the event; it is not counted unless {@code startDayCounts}
 * @param extensionsAfterRoll whether each extension is walked from the rolled end of what comes before
 */
public record Period(
        String unit,
        int amount,
        LocalDate start,
        boolean startDayCounts,
        boolean rolls,
        boolean extensionsAfterRoll,
        List<Length> extensions,
        List<Gap> gaps) {

    /** So many of a unit. */
    public record Length(String unit, int amount) {}

    /** Days that do not count: from the first on, up to the day that counts again; null: it has not come yet. */
    public record Gap(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** The lengths one after the other: what is in the unit of the period itself is one length. */
    List<Length> lengths() {
        int own = amount;
        var others = new ArrayList<Length>();
        for (Length extension : extensions) {
            if (extension.unit().equals(unit) && !extensionsAfterRoll) {
                own += extension.amount();
            } else {
                others.add(extension);
            }
        }
        others.add(0, new Length(unit, own));
        return others;
    }

    boolean rests(LocalDate day) {
        return gaps.stream().anyMatch(gap -> gap.holds(day));
    }

    /** Whether the period stands still on this day and no end of that is known. */
    boolean stopped(LocalDate day) {
        return gaps.stream().anyMatch(gap -> gap.to() == null && gap.holds(day));
    }

    /**
     * @throws Uncountable {@code invalid_amount}, {@code invalid_suspension}, {@code unsupported}
     */
    void check() {
        if (amount < 1 || extensions.stream().anyMatch(extension -> extension.amount() < 1)) {
            throw new Uncountable("invalid_amount");
        }
        if (gaps.stream().anyMatch(gap -> gap.to() != null && !gap.to().isAfter(gap.from()))) {
            throw new Uncountable("invalid_suspension");
        }
        boolean plain = extensions.isEmpty() && gaps.isEmpty();
        if (startDayCounts && !unit.endsWith("days") || unit.endsWith("before") && !plain) {
            throw new Uncountable("unsupported");
        }
    }
}
