package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A holiday notice: of the State Council for the whole country, or of a regional government for its region.
 *
 * @param year the year it arranges; a notice may also set the last days of December before
 * @param number document number such as 国办发明电〔2025〕7号, or null where it is not known (2007 to 2010)
 * @param dated the day it was issued, or null where it is not known: such a notice counts as always known
 * @param region six-digit code of the province (GB/T 2260) it holds for, or null for the whole country
 */
public record HolidayNotice(int year, String number, String title, LocalDate dated, String url, String region) {

    public HolidayNotice {
        Objects.requireNonNull(title, "title");
    }

    /** A notice for the whole country. */
    public HolidayNotice(int year, String number, String title, LocalDate dated, String url) {
        this(year, number, title, dated, url, null);
    }

    /** The number, else the title in book-title marks: how a text cites the notice. */
    public String reference() {
        return number != null ? number : "《" + title + "》";
    }

    boolean holdsIn(String where) {
        return region == null || region.equals(where);
    }

    boolean knownOn(LocalDate day) {
        return dated == null || day == null || !dated.isAfter(day);
    }
}
