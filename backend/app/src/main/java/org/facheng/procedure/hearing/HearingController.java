package org.facheng.procedure.hearing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of hearings 庭审日历: of all cases the person may read, of one case, and as files for a calendar program (RFC 5545). */
@RestController
class HearingController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** @param taskId where the day is entered */
    record ToSet(
            String caseNo,
            String procedureName,
            String title,
            String stageName,
            @Nullable String court,
            String taskId,
            String taskName,
            @Nullable String assignee,
            Instant since) {}

    /** @param toSet cases whose hearing was announced, but has no day yet, whatever is asked for; on the first page alone */
    record Hearings(List<HearingView> hearings, List<ToSet> toSet, @Nullable String next) {}

    private final HearingReading reading;
    private final HearingsToSet toSet;
    private final HearingViews views;
    private final HearingCalendar calendar;

    HearingController(HearingReading reading, HearingsToSet toSet, HearingViews views, HearingCalendar calendar) {
        this.reading = reading;
        this.toSet = toSet;
        this.views = views;
        this.calendar = calendar;
    }

    /**
     * @param from first day; without it today
     * @param to last day, included, at most 400 days later; without it a month later
     * @param limit a page, at most and by default 1000
     */
    @GetMapping("/api/hearings")
    Hearings between(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) Hearing.@Nullable State state,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Slice.size(limit);
        var query = reading.asked(from, to, state, procedure);
        var found = reading.find(query, HearingQuery.Position.read(cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new Hearings(
                views(page),
                cursor == null ? toSet.waiting().stream().map(this::toSet).toList() : List.of(),
                found.size() > size
                        ? HearingQuery.Position.of(page.get(size - 1).hearing()).cursor()
                        : null);
    }

    @GetMapping("/api/cases/{caseNo}/hearings")
    List<HearingView> ofCase(@PathVariable String caseNo) {
        return views(reading.ofCase(reading.file(caseNo)));
    }

    @GetMapping("/api/hearings.ics")
    ResponseEntity<String> file(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return calendar("hearings", reading.find(reading.asked(from, to, null, null), null, Integer.MAX_VALUE));
    }

    @GetMapping("/api/hearings/{id}.ics")
    ResponseEntity<String> file(@PathVariable String id) {
        return calendar("hearing", List.of(reading.one(id)));
    }

    @GetMapping("/api/cases/{caseNo}/hearings.ics")
    ResponseEntity<String> fileOfCase(@PathVariable String caseNo) {
        return calendar("hearings", reading.ofCase(reading.file(caseNo)));
    }

    private List<HearingView> views(List<HearingReading.InCase> entries) {
        return entries.stream()
                .map(entry -> views.of(entry.hearing(), entry.file()))
                .toList();
    }

    private ToSet toSet(HearingsToSet.Waiting waiting) {
        var task = waiting.task();
        var file = waiting.file();
        return new ToSet(
                file.caseNo(),
                views.procedureName(file),
                file.title(),
                views.stageName(file),
                views.court(file),
                task.id(),
                task.name(),
                task.assignee(),
                task.openedAt());
    }

    private ResponseEntity<String> calendar(String name, List<HearingReading.InCase> entries) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".ics")
                                .build()
                                .toString())
                .body(calendar.of(entries));
    }
}
