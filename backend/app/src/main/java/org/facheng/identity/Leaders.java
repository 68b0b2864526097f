package org.facheng.identity;

import java.util.List;

/** The register of the responsible leaders of each body. */
public interface Leaders {

    /** Those in office: the head first, then the deputies, then the others, by name. */
    List<Leader> ofBody(String bodyId);
}
