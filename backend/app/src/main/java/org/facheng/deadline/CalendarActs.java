package org.facheng.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.deadline.calendar.HolidayNoticeRow;

/** What the journal of a case says when the calendar moved its dates: one entry, from what to what, because of which notices. */
final class CalendarActs {

    private CalendarActs() {}

    /** @param inForce in the order of the editions from 1 */
    static List<Act> of(List<Recounted> moved, List<HolidayNoticeRow> inForce) {
        return moved.stream().collect(Collectors.groupingBy(each -> each.now().caseId())).values().stream()
                .map(ofCase -> act(ofCase, since(inForce, ofCase)))
                .toList();
    }

    /** The notices that came into force since the oldest of these clocks was counted. */
    private static List<HolidayNoticeRow> since(List<HolidayNoticeRow> inForce, List<Recounted> ofCase) {
        int oldest =
                ofCase.stream().mapToInt(each -> each.before().edition()).min().orElseThrow();
        return inForce.subList(oldest, inForce.size());
    }

    private static Act act(List<Recounted> ofCase, List<HolidayNoticeRow> because) {
        var cited = because.stream().map(HolidayNoticeRow::reference).collect(Collectors.joining("、"));
        var what = ofCase.stream()
                .map(each -> DeadlineTexts.moved(each.limit(), each.before(), each.now()))
                .collect(Collectors.joining("；"));
        var details = ofCase.stream()
                .map(each -> Map.of(
                        "clockId", each.now().id(),
                        "rule", each.now().rule(),
                        "from", each.before().due().toString(),
                        "to", each.now().due().toString()))
                .toList();
        return Act.of(
                        ofCase.get(0).now().caseId(),
                        Actor.SYSTEM,
                        "deadline.calendar-changed",
                        "依据节假日通知%s，%s".formatted(cited, what))
                .on(cited)
                .with(Map.of(
                        "notices", because.stream().map(HolidayNoticeRow::id).toList(), "moved", details));
    }
}
