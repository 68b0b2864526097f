package org.facheng.procedure.hearing;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes appointments as a calendar (RFC 5545) in the time of Asia/Shanghai. An appointment keeps its UID for good, its SEQUENCE grows with every
 * change, and one that does not take place is CANCELLED: a calendar program that reads the file again follows. A summons names no end, so
 * none is stated.
 */
@Component
class HearingCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A line has at most 75 octets: a character of Chinese has three, and the line begins with a space. */
    private static final int CHARACTERS = 24;

    private final HearingViews views;

    HearingCalendar(HearingViews views) {
        this.views = views;
    }

    String of(List<HearingReading.InCase> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Facheng//Hearings//ZH");
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), shanghai()));
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        var out = new StringWriter();
        try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(CHARACTERS);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private VEvent event(HearingReading.InCase entry) {
        var hearing = entry.hearing();
        var view = views.of(hearing, entry.file());
        var event = new VEvent();
        event.setUid(hearing.id() + "@facheng");
        event.setSequence(hearing.sequence());
        event.setDateTimeStamp(Date.from(hearing.changedAt()));
        event.setLastModified(Date.from(hearing.changedAt()));
        event.setDateStart(start(hearing.on(), hearing.at()));
        event.setSummary("%s：%s（%s）".formatted(view.court() == null ? "听证" : "开庭", view.title(), view.caseNo()));
        event.setLocation(Stream.of(view.court(), hearing.place(), hearing.online() ? "线上" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，")));
        event.setDescription(String.join("\n", about(hearing, view)));
        boolean off = hearing.state() == Hearing.State.POSTPONED || hearing.state() == Hearing.State.CANCELLED;
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static DateStart start(LocalDate on, String at) {
        return at == null
                ? new DateStart(Date.from(on.atStartOfDay(ZONE).toInstant()), false)
                : new DateStart(
                        Date.from(on.atTime(LocalTime.parse(at)).atZone(ZONE).toInstant()), true);
    }

    private static List<String> about(Hearing hearing, HearingView view) {
        var lines = new ArrayList<String>();
        lines.add("%s · %s".formatted(view.procedureName(), view.stageName()));
        if (hearing.leader() != null) {
            lines.add("出庭负责人：%s，%s"
                    .formatted(hearing.leader().name(), hearing.leader().post()));
        } else if (hearing.appearance() == Hearing.Appearance.UNABLE) {
            lines.add("负责人不能出庭，已经说明理由，由工作人员出庭");
        }
        if (!hearing.attendees().isEmpty()) {
            lines.add("出席人员：" + String.join("；", hearing.attendees()));
        }
        return lines;
    }

    /** Eight hours ahead of UTC, without summer time since 1991. */
    private static VTimezone shanghai() {
        var standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 1, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, 9, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, 8, 0));
        standard.addTimezoneName("CST");
        var zone = new VTimezone(ZONE.getId());
        zone.addStandardTime(standard);
        return zone;
    }
}
