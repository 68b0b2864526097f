package org.facheng.procedure.definition;

import java.time.LocalDate;
import java.util.List;

/** Every procedure this body runs, read from the folders {@code bpmn/<procedure>/<law version>} at the start. */
public interface Procedures {

    /**
     * The law version in force on the day a matter is received.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}, {@code no_law_version}
     */
    ProcedureDefinition inForce(String key, LocalDate receivedOn);

    /**
     * The law version a case runs under.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}
     */
    ProcedureDefinition byKey(String key, String version);

    /** All of them, in the order of their keys and versions. */
    List<ProcedureDefinition> all();
}
