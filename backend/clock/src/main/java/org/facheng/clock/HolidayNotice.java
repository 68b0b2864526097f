package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A holiday notice of the State Council.
 *
 * @param year the year it arranges; a notice may also set the last days of December before
 * @param number document number such as 国办发明电〔2025〕7号, or null where it is not known (2007 to 2010)
 * @param dated the day it was issued, or null where it is not known: such a notice counts as always known
 */
public record HolidayNotice(int year, String number, String title, LocalDate dated, String url) {

    public HolidayNotice {
        Objects.requireNonNull(title, "title");
    }

    /** The number, else the title in book-title marks: how a text cites the notice. */
    public String reference() {
        return number != null ? number : "《" + title + "》";
    }

    boolean knownOn(LocalDate day) {
        return dated == null || day == null || !dated.isAfter(day);
    }
}
