package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;

/** A fact of persons that a model asks for: for those who are in the case it does not stand where only somebody who has left brought it about. */
public interface FactOfThoseThere {

    /** Key of the fact. */
    String fact();

    /** Whether it stands for somebody who is in the case. */
    boolean stands(CaseFile file);
}
