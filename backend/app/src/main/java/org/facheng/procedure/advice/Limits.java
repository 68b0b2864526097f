package org.facheng.procedure.advice;

import java.time.LocalDate;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;

/** The time limits as data; rules know their ids, never their lengths. */
public interface Limits {

    /** The limits as the procedure folders declare them. */
    static Limits of(TimeLimits declared) {
        return (id, startedOn) -> {
            TimeLimit limit = declared.byRule(id, startedOn);
            boolean confirmed = "statute".equals(limit.verified(startedOn));
            return new Limit(
                    id, limit.length(), limit.unit(), limit.rolls(), limit.citation(), confirmed, extensible(limit));
        };
    }

    private static int extensible(TimeLimit limit) {
        var extension = limit.extension();
        return extension == null || extension.max() == null || !limit.unit().equals(extension.unit())
                ? 0
                : extension.max();
    }

    /**
     * The limit of this id in the version in force on the day the period starts.
     *
     * @throws IllegalArgumentException if no such limit is declared
     */
    Limit limit(String id, LocalDate startedOn);

    /**
     * A time limit.
     *
     * @param unit working_days, calendar_days, months or years
     * @param rolls whether a last day on a rest day moves to the next working day
     * @param basis law and article
     * @param confirmed false where the text in force could not be had (待确认)
     * @param extensible the most it may be extended by, in its unit; 0 where it may not or the law names no most
     */
    record Limit(String id, int length, String unit, boolean rolls, String basis, boolean confirmed, int extensible) {

        /** One that cannot be extended. */
        public Limit(String id, int length, String unit, boolean rolls, String basis, boolean confirmed) {
            this(id, length, unit, rolls, basis, confirmed, 0);
        }

        /** The same, extended as far as it may be. */
        Limit extended() {
            return new Limit(id, length + extensible, unit, rolls, basis, confirmed, 0);
        }

        /** The article, and that it is to be confirmed if it is. */
        public String citation() {
            return confirmed ? basis : basis + "（待确认）";
        }
    }
}
