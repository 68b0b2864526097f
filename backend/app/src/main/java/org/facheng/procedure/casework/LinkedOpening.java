package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;

/** What a model of this procedure means by opening the case that continues one elsewhere. */
public interface LinkedOpening {

    String procedure();

    /** Called in the transaction of the step; does nothing where the case continues nowhere in this system. */
    void open(CaseFile file);
}
