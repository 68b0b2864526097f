package org.facheng.procedure.definition;

import java.util.List;

/** The dated story lines of the procedure folders: run as tests, played as demonstration matters. */
public interface Scenarios {

    /**
     * Every scenario of a procedure version, in the order of their keys.
     *
     * @throws org.facheng.platform.InvalidDefinition naming file, line and remedy
     */
    List<Scenario> of(ProcedureDefinition procedure);

    /** What a demonstration of this procedure version starts with. */
    List<Seed> seeds(ProcedureDefinition procedure);
}
