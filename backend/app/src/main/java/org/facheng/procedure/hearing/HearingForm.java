package org.facheng.procedure.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Ids;
import org.facheng.procedure.definition.HearingEffect;
import tools.jackson.databind.JsonNode;

/** Reads an appointment, and what is decided and recorded of it, out of the forms of tasks; the fields are those {@link HearingEffect} names. */
final class HearingForm {

    /** Fields that name who is to be there: of a court hearing, of a hearing 听证. */
    private static final List<String> ATTENDEES = List.of("staff", "lawyers", "presiding", "members", "recorder");

    private HearingForm() {}

    static Hearing set(CaseFile file, String court, JsonNode form, Instant now) {
        return new Hearing(
                Ids.newId(),
                file.id(),
                file.handlingUnitId(),
                file.stage(),
                court,
                day(form, "hearingOn"),
                day(form, "hearingOn"),
                day(form, "summonedOn"),
                text(form, "hearingAt"),
                text(form, "place"),
                form.path("online").asBoolean(false) || "线上".equals(text(form, "manner")),
                form.path("principalCalled").asBoolean(false),
                day(form, "principalNotifiedOn"),
                attendees(form),
                Hearing.State.SET,
                null,
                null,
                null,
                0,
                now);
    }

    static Hearing changed(
            Hearing hearing,
            HearingEffect effect,
            JsonNode form,
            BiFunction<String, String, Hearing.Appointed> leaders,
            Instant now) {
        return switch (effect) {
            case SET -> throw new IllegalArgumentException("An appointment is set, not changed.");
            case LEADER -> hearing.decided(Hearing.Appearance.LEADER, who(form, "name", "post", leaders), now);
            case UNABLE -> hearing.decided(Hearing.Appearance.UNABLE, null, now);
            case STAFF -> hearing.decided(Hearing.Appearance.STAFF, null, now);
            case HELD -> hearing.held(
                    form.hasNonNull("heldOn") ? day(form, "heldOn") : hearing.on(),
                    form.hasNonNull("principal") ? text(form, "principal").equals("appeared") : null,
                    who(form, "cameName", "camePost", leaders),
                    now);
            case POSTPONED -> hearing.off(Hearing.State.POSTPONED, now);
            case DROPPED -> hearing.off(Hearing.State.CANCELLED, now);
        };
    }

    /** Of a leader in the register, what it says of him; of another, what was typed. */
    private static Hearing.Appointed who(
            JsonNode form, String name, String post, BiFunction<String, String, Hearing.Appointed> leaders) {
        var registered = leaders.apply(text(form, "leader"), text(form, name));
        return registered != null || !form.hasNonNull(name)
                ? registered
                : new Hearing.Appointed(null, text(form, name), text(form, post));
    }

    private static List<String> attendees(JsonNode form) {
        var all = new ArrayList<String>();
        for (String field : ATTENDEES) {
            var value = form.path(field);
            (value.isArray() ? value.valueStream() : Stream.of(value))
                    .map(each -> each.asString("").strip())
                    .filter(each -> !each.isEmpty())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static String text(JsonNode form, String field) {
        return form.hasNonNull(field) ? form.path(field).asString() : null;
    }

    private static LocalDate day(JsonNode form, String field) {
        return form.hasNonNull(field) ? LocalDate.parse(form.path(field).asString()) : null;
    }
}
