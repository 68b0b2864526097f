package org.facheng.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.YamlNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every period of every procedure and law version, read from the time-limits.yaml of the procedure folders at the start.
 *
 * @see TimeLimit
 */
@Component
public class TimeLimits {

    /** The fact every case ends with; it cancels what still runs. Reserved: no procedure declares it. */
    public static final String CASE_CLOSED = "case-closed";

    /** The fact that a suspended case was taken up again, where a procedure declares it. */
    static final String RESUMED = "resumed";

    private static final String FILES = "classpath*:bpmn/*/*/time-limits.yaml";
    private static final String TARGETS = "targets.yaml";

    /** By folder of the procedure version, e.g. {@code reconsideration/2024}; later versions last. */
    private final Map<String, TimeLimitFile> files = new TreeMap<>();

    private final Map<String, List<TimeLimit>> byProcedure;

    /** The rows of one id, the latest first. */
    private final Map<String, List<TimeLimit>> byRule;

    /**
     * @throws org.facheng.platform.InvalidDefinition naming file, line and remedy
     */
    public TimeLimits(Policies policies) {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var path = resource.getURL().getPath();
                var parts = path.split("/");
                var procedure = parts[parts.length - 3];
                var folder = procedure + "/" + parts[parts.length - 2];
                var file = TimeLimitFile.read(yaml(resource, folder), procedure, policies);
                var targets = resource.createRelative(TARGETS);
                files.put(
                        folder,
                        targets.exists() ? file.with(TargetFile.read(yaml(targets, folder), file.limits())) : file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byProcedure = files.keySet().stream()
                .map(folder -> folder.substring(0, folder.indexOf('/')))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), procedure -> filesOf(procedure)
                        .flatMap(file -> file.limits().stream())
                        .toList()));
        byRule = byProcedure.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TimeLimit::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .collect(Collectors.groupingBy(TimeLimit::id));
    }

    private static YamlNode yaml(Resource resource, String folder) throws IOException {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return YamlNode.read("bpmn/" + folder + "/" + resource.getFilename(), reader);
        }
    }

    /**
     * The ground of this key, of the latest law version that has it.
     *
     * @throws IllegalArgumentException for an unknown one
     */
    public Ground ground(String procedure, String key) {
        return grounds(procedure).stream()
                .filter(ground -> ground.key().equals(key))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("No such ground: " + key));
    }

    /** The grounds on which days of a procedure's limits do not count. */
    public List<Ground> grounds(String procedure) {
        return filesOf(procedure)
                .flatMap(file -> file.grounds().values().stream())
                .toList();
    }

    /** Whether the fact only stands for a suspension or a resumption, whose days the clocks have by themselves. */
    boolean ofStop(String procedure, String fact) {
        return RESUMED.equals(fact) || grounds(procedure).stream().anyMatch(ground -> fact.equals(ground.records()));
    }

    /** Whether the fact is an appointment: it names a day that may lie ahead, from which a limit is counted back. */
    public boolean appointment(String procedure, String fact) {
        return ofProcedure(procedure).stream().anyMatch(limit -> limit.countedBack() && fact.equals(limit.start()));
    }

    /** The appointments back from which the limits are counted that the fact meets or ends. */
    List<String> appointmentsOf(String procedure, String fact) {
        return ofProcedure(procedure).stream()
                .filter(TimeLimit::countedBack)
                .filter(limit -> limit.met().contains(fact) || limit.cancelled().contains(fact))
                .map(TimeLimit::start)
                .toList();
    }

    /** All rows of a procedure, of every law version. */
    public List<TimeLimit> ofProcedure(String procedure) {
        return byProcedure.getOrDefault(procedure, List.of());
    }

    /** The rows of a procedure under which a period that starts on this day runs. */
    public List<TimeLimit> forProcedure(String procedure, LocalDate onDay) {
        return ofProcedure(procedure).stream()
                .filter(limit -> limit.inForceOn(onDay))
                .toList();
    }

    /** The rows of every procedure under which a period that starts on this day runs. */
    public List<TimeLimit> inForceOn(LocalDate day) {
        return files.values().stream()
                .flatMap(file -> file.limits().stream())
                .filter(limit -> limit.inForceOn(day))
                .toList();
    }

    /**
     * The latest row of this id.
     *
     * @throws IllegalArgumentException for an unknown id
     */
    public TimeLimit byRule(String id) {
        return rows(id).get(0);
    }

    /**
     * The row of this id under which a period that started on this day runs. A period older than every row is counted by the latest; a
     * clock never starts under such a row.
     */
    public TimeLimit byRule(String id, LocalDate startedOn) {
        var rows = rows(id);
        return rows.stream()
                .filter(limit -> limit.inForceOn(startedOn))
                .findFirst()
                .orElse(rows.get(0));
    }

    /** The row under which this clock runs, with the length that was fixed for it. */
    TimeLimit of(Deadline deadline) {
        return byRule(deadline.rule(), deadline.startedOn()).fixed(deadline.fixedLength(), deadline.fixedUnit());
    }

    /** The keys a model means by a key or by the name of a group. */
    public List<String> members(String procedure, String keyOrGroup) {
        return group(procedure, keyOrGroup).map(LimitGroup::members).orElse(List.of(keyOrGroup));
    }

    private Optional<LimitGroup> group(String procedure, String name) {
        return filesOf(procedure)
                .map(file -> file.groups().get(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether this is a group of limits that run beside each other, to which the clock belongs. */
    boolean soonest(String keyOrGroup, Deadline deadline) {
        var procedure = procedureOf(deadline);
        return is(procedure, keyOrGroup, LimitGroup.Kind.SOONEST) || sleeps(procedure, keyOrGroup);
    }

    /** Whether nothing is waited for where nothing of this group, to which the clock belongs, is to be met. */
    public boolean sleeps(String keyOrGroup, Deadline deadline) {
        return sleeps(procedureOf(deadline), keyOrGroup);
    }

    /** Whether nothing is waited for where nothing of this group is to be met. */
    public boolean sleeps(String procedure, String keyOrGroup) {
        return is(procedure, keyOrGroup, LimitGroup.Kind.OWED);
    }

    private boolean is(String procedure, String keyOrGroup, LimitGroup.Kind kind) {
        return group(procedure, keyOrGroup)
                .filter(group -> group.kind() == kind)
                .isPresent();
    }

    /** Whether a timer that waits for this key or group waits for the clock: while it runs, and of a group of the soonest also once it has run out. */
    public boolean waitedFor(String keyOrGroup, Deadline deadline) {
        return !deadline.ended() || deadline.unmet() && soonest(keyOrGroup, deadline);
    }

    /** Whether a model that names this key or group means the clock. */
    boolean means(String keyOrGroup, Deadline deadline) {
        return members(procedureOf(deadline), keyOrGroup).contains(deadline.key());
    }

    private static String procedureOf(Deadline deadline) {
        return deadline.rule().substring(0, deadline.rule().indexOf('.'));
    }

    /** What a model may call the clock: its key, and the groups it belongs to. */
    public List<String> namesOf(Deadline deadline) {
        var groups = filesOf(procedureOf(deadline))
                .flatMap(file -> file.groups().entrySet().stream())
                .filter(group -> group.getValue().members().contains(deadline.key()))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(deadline.key()), groups).distinct().toList();
    }

    /** Whether the procedure declares a limit or a group of this name. */
    public boolean declares(String procedure, String keyOrGroup) {
        var keys = ofProcedure(procedure).stream().map(TimeLimit::key).toList();
        return keys.containsAll(members(procedure, keyOrGroup));
    }

    private List<TimeLimit> rows(String id) {
        var rows = byRule.get(id);
        if (rows == null) {
            throw new IllegalArgumentException("No such time limit: " + id);
        }
        return rows;
    }

    private Stream<TimeLimitFile> filesOf(String procedure) {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(procedure + "/"))
                .map(Map.Entry::getValue);
    }
}
