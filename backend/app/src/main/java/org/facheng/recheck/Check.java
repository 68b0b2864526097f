package org.facheng.recheck;

/** One kind of thing that can be proven right or wrong. */
interface Check {

    /** Checks everything there is, reading only. */
    void run(Verdict verdict);
}
