package org.facheng.procedure.filing;

import tools.jackson.databind.node.ObjectNode;

/** Counts the period for applying of a procedure that has one, before anything is filed. */
public interface TimesToApply {

    String procedure();

    /**
     * @param matter in the shape of intake, with the day it would be received on; the rest of the form may still be empty
     * @throws org.facheng.platform.ProblemException 422 {@code matter_invalid} for answers that can't be counted with
     */
    TimeToApply of(ObjectNode matter);
}
