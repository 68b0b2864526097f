package org.facheng.procedure.decision;

/**
 * What one rule found.
 *
 * @param pointer the field it is about
 * @param met whether the law's condition is met
 * @param zh why, in a full sentence
 * @param en the same in English
 * @param article of the 行政复议法
 */
record Finding(String pointer, boolean met, String zh, String en, String article) {

    static Finding met(String pointer, String article, String zh, String en) {
        return new Finding(pointer, true, zh, en, article);
    }

    static Finding notMet(String pointer, String article, String zh, String en) {
        return new Finding(pointer, false, zh, en, article);
    }

    static Finding of(boolean met, String pointer, String article, Reason holds, Reason fails) {
        var reason = met ? holds : fails;
        return new Finding(pointer, met, reason.zh(), reason.en(), article);
    }

    /** A sentence in both languages. */
    record Reason(String zh, String en) {}

    /** As it is shown: the reason and the article. */
    String shown() {
        return zh + "（行政复议法" + article + "）";
    }

    String shownInEnglish() {
        return en + " (Administrative Reconsideration Law, " + article + ")";
    }
}
