package org.facheng.recheck.secondclock;

/** The period can't be counted; the message is the code of the reason. */
public final class Uncountable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Uncountable(String code) {
        super(code);
    }
}
