package org.facheng.casefile;

import java.text.Normalizer;
import java.util.Locale;

/** A document number 文号, however it was typed: 工信复〔2026〕12号, 工信复[2026]12号 and 工信复（2026）12 号 are one. */
public final class DocumentNumber {

    private static final int LONGEST = 120;

    private DocumentNumber() {}

    /** What two spellings of one number have in common; empty where nothing is left. */
    public static String key(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\\[(【〔﹝]", "〔")
                .replaceAll("[\\])】〕﹞]", "〕")
                .toUpperCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
