package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The time limits of all procedures, read from their files as plain YAML. */
public final class Law {

    /** More aliases than any file has; the reader's own limit is meant for files of strangers. */
    private static final int ALIASES = 10_000;

    private final List<Limit> limits = new ArrayList<>();

    /** By procedure and name, e.g. {@code reconsideration.decide}: the keys it stands for. */
    private final Map<String, List<String>> groups = new HashMap<>();

    /** Those of them whose limits run side by side. */
    private final Set<String> sideBySide = new HashSet<>();

    /** The same, but a timer sleeps while nothing of them is owed. */
    private final Set<String> sleeping = new HashSet<>();

    private final Readings readings;

    /**
     * @param files the text of each time-limits.yaml, by procedure and law version, e.g. {@code reconsideration/2024}
     * @param targets the text of each targets.yaml, by the same
     */
    public Law(Map<String, String> files, Map<String, String> targets, Readings readings) {
        this.readings = readings;
        files.forEach((folder, text) -> read(folder.substring(0, folder.indexOf('/')), text));
        targets.values().forEach(text -> list(load(text).get("targets")).forEach(row -> aim(map(row))));
    }

    Readings readings() {
        return readings;
    }

    /** What a body sets itself: a shorter one of the same kind, without roll-over, for those it names. */
    private void aim(Map<String, Object> row) {
        var valid = map(row.get("valid"));
        var law = row(text(row.get("of")), LocalDate.MAX).orElseThrow();
        limits.add(new Limit(
                text(row.get("id")),
                text(map(row.get("name")).get("zh")),
                law.party(),
                law.start(),
                law.given(),
                law.unless(),
                law.lifted(),
                (Integer) row.get("length"),
                null,
                law.unit(),
                law.startDayCounts(),
                false,
                row.containsKey("met") ? texts(row.get("met")) : law.met(),
                law.ended(),
                numbers(row.get("warn")),
                law.outlivesCase(),
                law.repeats(),
                texts(row.get("for")),
                day(valid.get("from")),
                day(valid.get("to"))));
    }

    private void read(String procedure, String text) {
        var file = load(text);
        for (Object row : list(file.get("limits"))) {
            limits.add(limit(map(row)));
        }
        map(file.get("groups")).forEach((name, keys) -> group(procedure + "." + name, keys));
    }

    private void group(String name, Object keys) {
        if (!(keys instanceof Map)) {
            groups.put(name, texts(keys));
        } else if (map(keys).containsKey("owed")) {
            sleeping.add(name);
            groups.put(name, texts(map(keys).get("owed")));
        } else {
            sideBySide.add(name);
            groups.put(name, texts(map(keys).get("soonest")));
        }
    }

    private static Map<String, Object> load(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        return new Yaml(new SafeConstructor(options)).load(text);
    }

    /** The rows of a procedure, of every law version. */
    List<Limit> of(String procedure) {
        return limits.stream()
                .filter(limit -> limit.id().startsWith(procedure + "."))
                .toList();
    }

    /** The row under which a period that started on this day runs; the latest where none was in force. */
    Optional<Limit> row(String id, LocalDate startedOn) {
        var rows = limits.stream().filter(limit -> limit.id().equals(id)).toList();
        var inForce = rows.stream().filter(limit -> limit.inForceOn(startedOn)).max(Comparator.comparing(Law::since));
        return inForce.or(() -> rows.stream().max(Comparator.comparing(Law::since)));
    }

    private static LocalDate since(Limit limit) {
        return Objects.requireNonNullElse(limit.from(), LocalDate.MIN);
    }

    /** The keys meant by a key or the name of a group. */
    List<String> keys(String procedure, String keyOrGroup) {
        return groups.getOrDefault(procedure + "." + keyOrGroup, List.of(keyOrGroup));
    }

    /** Whether the limits of this group run side by side, so that the first to run out counts. */
    boolean sideBySide(String procedure, String group) {
        return sideBySide.contains(procedure + "." + group);
    }

    /** Whether a timer sleeps while nothing of this group is owed. */
    boolean sleeps(String procedure, String group) {
        return sleeping.contains(procedure + "." + group);
    }

    private Limit limit(Map<String, Object> row) {
        var valid = map(row.get("valid"));
        return new Limit(
                text(row.get("id")),
                text(map(row.get("name")).get("zh")),
                text(row.get("party")),
                text(row.get("start")),
                text(row.get("given")),
                underReading(row.get("unless")),
                underReading(row.get("lifted")),
                length(row),
                fixedBy(row),
                text(row.get("unit")),
                Boolean.TRUE.equals(row.get("start-day-counts")),
                rolls(row),
                texts(row.get("met")),
                texts(row.get("cancelled")),
                numbers(row.get("warn")),
                Boolean.TRUE.equals(row.get("outlives-case")),
                Boolean.TRUE.equals(row.get("repeats")),
                List.of(),
                day(valid.get("from")),
                day(valid.get("to")));
    }

    /** The fact that may bring a length of its own. */
    private static String fixedBy(Map<String, Object> row) {
        var named = row.containsKey("as-fixed") ? text(map(row.get("as-fixed")).get("by")) : null;
        return named == null && row.containsKey("as-fixed") ? text(row.get("given")) : named;
    }

    /** The name of a fact, or of one that has its effect under one reading only. */
    private String underReading(Object fact) {
        if (!(fact instanceof Map)) {
            return text(fact);
        }
        var under = map(fact);
        return readings.is(text(under.get("of")), text(under.get("option"))) ? text(under.get("by")) : null;
    }

    private Integer length(Map<String, Object> row) {
        var other = map(row.get("reading"));
        boolean read = !other.isEmpty() && readings.is(text(other.get("of")), text(other.get("option")));
        return (Integer) (read ? other : row).get("length");
    }

    private boolean rolls(Map<String, Object> row) {
        if (!"no-clause".equals(row.get("rolls"))) {
            return !Boolean.FALSE.equals(row.get("rolls"));
        }
        boolean citizens = List.of("applicant", "third-party").contains(text(row.get("party")));
        return readings.is("roll-without-clause", "all")
                || readings.is("roll-without-clause", "citizens-only") && citizens;
    }

    private static List<Integer> numbers(Object value) {
        return list(value).stream().map(Integer.class::cast).toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    /** YAML reads a date as the instant it begins at in UTC. */
    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.ofInstant(((Date) value).toInstant(), ZoneOffset.UTC);
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
