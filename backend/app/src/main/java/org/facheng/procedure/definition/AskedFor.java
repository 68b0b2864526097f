package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list of cases is asked for: a name nobody declared is refused, for an empty list would say that there are no such cases. */
@Component
public class AskedFor {

    private final Procedures procedures;

    AskedFor(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @param procedure its key, or null for any
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}
     */
    public void procedure(@Nullable String procedure) {
        if (procedure != null && versions(procedure).isEmpty()) {
            throw Problems.invalid("unknown_procedure", "没有“%s”这种程序。".formatted(procedure), "No such procedure.")
                    .at("/procedure", "请选择已有的程序", "choose a known procedure");
        }
    }

    /**
     * @param procedure its key, or null for any
     * @param stage of one of its versions, or null for any
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}, {@code unknown_stage}
     */
    public void stage(@Nullable String procedure, @Nullable String stage) {
        procedure(procedure);
        boolean known = versions(procedure).stream()
                .flatMap(version -> version.stages().stream())
                .anyMatch(declared -> declared.id().equals(stage));
        if (stage != null && !known) {
            throw Problems.invalid("unknown_stage", "没有“%s”这个阶段。".formatted(stage), "No such stage.")
                    .at("/stage", "请选择该程序已有的阶段", "choose a stage of the procedure");
        }
    }

    private List<ProcedureDefinition> versions(@Nullable String procedure) {
        return procedures.all().stream()
                .filter(version -> procedure == null || version.key().equals(procedure))
                .toList();
    }
}
