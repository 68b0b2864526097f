package org.facheng.procedure.matter;

/** What must hold between the fields of a matter of one procedure, beyond what its schema says. */
@FunctionalInterface
public interface MatterChecks {

    void check(Matter matter, MatterFaults faults);
}
