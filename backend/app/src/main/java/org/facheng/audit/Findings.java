package org.facheng.audit;

import org.facheng.audit.JournalVerification.Broken;

/** Remembers the first difference that is reported. */
final class Findings {

    private Broken first;

    void report(String chain, int seq, String why) {
        if (first == null) {
            first = new Broken(chain, seq, why);
        }
    }

    boolean none() {
        return first == null;
    }

    Broken first() {
        return first;
    }
}
