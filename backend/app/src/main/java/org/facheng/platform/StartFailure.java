package org.facheng.platform;

/** The product can't start, and the person who started it can mend the cause: one sentence in English and Chinese. */
public class StartFailure extends RuntimeException {

    StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String en, String zh) {
        super(en + " " + zh);
    }

    public StartFailure(String en, String zh, Throwable cause) {
        super(en + " " + zh, cause);
    }
}
