package org.facheng.procedure.alike;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of one thing have in common: widths, letters, traditional characters, spaces and punctuation folded. */
public final class Folding {

    private static final int PHONE_DIGITS = 11;

    private Folding() {}

    public static String text(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
        return ZhConverterUtil.toSimple(plain).toLowerCase(Locale.ROOT);
    }

    /** The last eleven digits: however country code and hyphens are written. */
    static String phone(String written) {
        var digits = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    static String identity(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
