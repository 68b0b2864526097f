package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.Cases;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.deadline.RecountMapper.Reached;
import org.facheng.deadline.calendar.CalendarEdition;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.CaseSight;
import org.springframework.stereotype.Component;

/** What a notice would move: every clock it can reach is counted under it, a bounded number at a time. */
@Component
class NoticePreviews {

    private static final int BATCH = 1_000;

    private final RecountMapper ledger;
    private final CalendarRecount recount;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final Cases cases;
    private final PreviewLines lines;
    private final Clock clock;

    NoticePreviews(
            RecountMapper ledger,
            CalendarRecount recount,
            WorkCalendars calendars,
            HolidayNotices notices,
            Cases cases,
            PreviewLines lines,
            Clock clock) {
        this.ledger = ledger;
        this.recount = recount;
        this.calendars = calendars;
        this.notices = notices;
        this.cases = cases;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * @param notice not in force
     * @param visible the cases that are listed; the others are counted
     * @param limit lines a page
     */
    NoticePreview of(HolidayNoticeRow notice, CaseSight visible, int limit, String cursor) {
        var from = PreviewPlace.read(cursor);
        var tally = new PreviewTally(visible, limit, from == null);
        var next = notices.with(notice);
        var first = calendars.edition(calendars.edition()).firstDifference(next);
        for (int state = 0; first != null && state < PreviewPlace.STATES.size(); state++) {
            for (int edition = 0; edition <= calendars.edition(); edition++) {
                if (from == null || !from.passed(state, edition)) {
                    var after = from != null && from.in(state, edition) ? from.after() : null;
                    scan(Reached.of(PreviewPlace.STATES.get(state), edition, first), after, next, tally);
                }
            }
        }
        return tally.preview(false, PreviewPlace.cursor(tally.last()));
    }

    private void scan(Reached reached, After from, CalendarEdition edition, PreviewTally tally) {
        var after = from;
        List<Deadline> batch;
        do {
            batch = tally.full() ? List.of() : ledger.reached(reached, after, BATCH);
            if (!batch.isEmpty()) {
                after = After.of(batch.get(batch.size() - 1));
                add(batch, edition, tally);
            }
        } while (batch.size() == BATCH);
    }

    private void add(List<Deadline> batch, CalendarEdition edition, PreviewTally tally) {
        var files = cases.headings(batch.stream().map(Deadline::caseId).collect(Collectors.toSet()));
        var today = LocalDate.now(clock);
        var found = new ArrayList<Recounted>();
        for (var each : recount.under(edition, calendars.edition() + 1, batch, files)) {
            if (each.moved() || each.wrongedBy(today)) {
                found.add(each);
            } else if (each.settled()) {
                tally.settled();
            }
        }
        var moves = found.stream().map(each -> each.move("")).toList();
        var printed = lines.printed(moves);
        for (int i = 0; i < moves.size(); i++) {
            var file = files.get(moves.get(i).caseId());
            var clock = found.get(i).before();
            tally.add(moves.get(i), clock, file, lines.line(moves.get(i), clock, file, printed, null));
        }
    }
}
