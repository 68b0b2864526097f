package org.facheng.procedure.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day something reached several people. */
final class OneDay {

    private OneDay() {}

    /** Empty where it reached them on different days: which of them sues, and so which day counts, only the complaint says. */
    static Optional<LocalDate> of(List<LocalDate> days) {
        return days.stream().distinct().count() == 1 ? days.stream().findFirst() : Optional.empty();
    }
}
