package org.facheng.identity;

import java.util.List;

/** The register of the responsible leaders of each body. */
public interface Leaders {

    /** Those in office: the head first, then the deputies, then the others, as they were entered. */
    List<Leader> ofBody(String bodyId);
}
