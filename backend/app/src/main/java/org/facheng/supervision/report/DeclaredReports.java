package org.facheng.supervision.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Every report the procedures declare, read from the reports.yaml of their folders at the start. */
@Component
class DeclaredReports {

    private final List<Report> all;

    DeclaredReports(Procedures procedures, TimeLimits limits) {
        all = procedures.all().stream()
                .flatMap(procedure -> read(procedure, limits).stream())
                .toList();
    }

    private static List<Report> read(ProcedureDefinition procedure, TimeLimits limits) {
        var file = "bpmn/%s/%s/reports.yaml".formatted(procedure.key(), procedure.version());
        var resource = new ClassPathResource(file);
        if (!resource.exists()) {
            return List.of();
        }
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return new ReportFile(procedure.key(), ReportWords.of(procedure, limits)).read(YamlNode.read(file, reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Report> all() {
        return all;
    }

    /** @throws org.facheng.platform.ProblemException 404 */
    Report byId(String id) {
        return all.stream().filter(report -> report.id().equals(id)).findFirst().orElseThrow(Problems::notFound);
    }
}
