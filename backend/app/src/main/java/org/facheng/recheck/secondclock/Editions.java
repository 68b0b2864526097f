package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar in its editions: edition 0 ships with the product, each notice that was published since makes the next. Built for one
 * recount and then thrown away, so it knows what that recount's snapshot knows.
 */
public final class Editions {

    /**
     * A holiday notice published since, and the days it names.
     *
     * @param edition the edition it makes, from 1
     * @param region code of the province it holds for, or null for the whole country
     * @param applied false while its days are still being applied case by case
     */
    public record Notice(int edition, int year, LocalDate dated, String region, boolean applied, List<NoticeDay> days) {

        boolean holdsIn(String where) {
            return region == null || region.equals(where);
        }
    }

    /** A day the notice names. */
    public record NoticeDay(LocalDate day, boolean works, String name) {}

    private record Place(int edition, String region) {}

    private final List<Notice> notices;
    private final Map<Place, DayTable> tables = new HashMap<>();

    private final Readings readings;

    public Editions(List<Notice> notices, Readings readings) {
        this.notices = List.copyOf(notices);
        this.readings = readings;
    }

    /** Whether a province has holidays of its own. */
    public boolean regional() {
        return notices.stream().anyMatch(notice -> notice.region() != null);
    }

    /** Number of the edition in force. */
    int inForce() {
        return notices.stream().mapToInt(Notice::edition).max().orElse(0);
    }

    /** The edition a running clock may still be under, because the notices after it are just being applied. */
    int earliestForOpen() {
        return notices.stream()
                .filter(notice -> !notice.applied())
                .mapToInt(notice -> notice.edition() - 1)
                .min()
                .orElse(inForce());
    }

    /** @param region code of a province, or null */
    DayTable table(int edition, String region) {
        return tables.computeIfAbsent(new Place(edition, region), this::table);
    }

    private DayTable table(Place place) {
        var rows = new ArrayList<>(PublishedDays.shippedRows());
        for (Notice notice : notices) {
            if (notice.edition() <= place.edition() && notice.holdsIn(place.region())) {
                notice.days()
                        .forEach(day -> rows.add(new DayTable.NamedDay(
                                day.day(),
                                day.works(),
                                day.name(),
                                notice.year(),
                                notice.dated(),
                                notice.region() == null)));
            }
        }
        if (readings.is("adjusted-weekend", "rest-day")) {
            rows.removeIf(row -> row.works() && DayTable.weekend(row.day()));
        }
        return new DayTable(rows, PublishedDays.regulation(), null);
    }
}
