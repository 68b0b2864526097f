package org.facheng.procedure.definition.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The procedure folders of the class path. A folder that does not fit together stops the start. */
@Component
class ProcedureFolders implements Procedures {

    private static final String FILES = "classpath*:bpmn/*/*/procedure.yaml";

    private final List<ProcedureDefinition> procedures = new ArrayList<>();

    ProcedureFolders(TimeLimits limits) {
        var reader = new ProcedureReader(limits);
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                var path = resource.getURL().getPath();
                var folder = path.substring(path.lastIndexOf("bpmn/"), path.lastIndexOf('/'));
                procedures.add(reader.read(new Folder(folder, ProcedureFolders::text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        procedures.sort(Comparator.comparing(ProcedureDefinition::key).thenComparing(ProcedureDefinition::version));
    }

    @Override
    public ProcedureDefinition inForce(String key, LocalDate receivedOn) {
        return last(key, procedure -> procedure.inForce(receivedOn))
                .orElseThrow(() -> versions(key).isEmpty() ? unknown(key) : noVersion(receivedOn));
    }

    @Override
    public ProcedureDefinition byKey(String key, String version) {
        return last(key, procedure -> procedure.version().equals(version)).orElseThrow(() -> unknown(key));
    }

    @Override
    public List<ProcedureDefinition> all() {
        return List.copyOf(procedures);
    }

    private Optional<ProcedureDefinition> last(String key, Predicate<ProcedureDefinition> wanted) {
        return versions(key).stream().filter(wanted).reduce((first, second) -> second);
    }

    private List<ProcedureDefinition> versions(String key) {
        return procedures.stream()
                .filter(procedure -> procedure.key().equals(key))
                .toList();
    }

    private static ProblemException unknown(String key) {
        return Problems.invalid("unknown_procedure", "本系统暂不办理“%s”这类事项。".formatted(key), "Unknown procedure: " + key)
                .at("/procedure", "请选择可以办理的事项", "choose a known procedure");
    }

    private static ProblemException noVersion(LocalDate receivedOn) {
        return Problems.invalid(
                        "no_law_version",
                        "本系统没有收到日期%s施行的法律版本，不能登记这件事项。它应当依照当时施行的法律、以原有方式办理；收到日期没有填错的，请不要改动。".formatted(receivedOn),
                        "No version of the law in force on %s is held here: the matter follows the law of its day, outside this system."
                                .formatted(receivedOn))
                .at("/receivedOn", "没有当日施行的法律版本", "no version of the law in force on this day");
    }

    static Optional<String> text(String name) {
        var resource = new ClassPathResource(name);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
