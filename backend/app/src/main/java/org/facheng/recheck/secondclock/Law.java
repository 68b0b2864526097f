package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** @param files the text of each time-limits.yaml, by procedure and law version, e.g. {@code reconsideration/2024} */
    public Law(Map<String, String> files) {
        files.forEach((folder, text) -> read(folder.substring(0, folder.indexOf('/')), text));
    }

    private void read(String procedure, String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        Map<String, Object> file = new Yaml(new SafeConstructor(options)).load(text);
        for (Object row : list(file.get("limits"))) {
            limits.add(limit(map(row)));
        }
        map(file.get("groups")).forEach((name, keys) -> groups.put(procedure + "." + name, texts(keys)));
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

    private static Limit limit(Map<String, Object> row) {
        var valid = map(row.get("valid"));
        return new Limit(
                text(row.get("id")),
                text(map(row.get("name")).get("zh")),
                text(row.get("party")),
                text(row.get("start")),
                text(row.get("given")),
                text(row.get("unless")),
                (Integer) row.get("length"),
                text(row.get("unit")),
                !Boolean.FALSE.equals(row.get("rolls")),
                texts(row.get("met")),
                texts(row.get("cancelled")),
                list(row.get("warn")).stream().map(Integer.class::cast).toList(),
                Boolean.TRUE.equals(row.get("outlives-case")),
                day(valid.get("from")),
                day(valid.get("to")));
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
