package org.facheng.document;

import java.util.Locale;

/** What a person called a file, made safe to show and to save under. */
final class FileName {

    private static final int LONGEST = 120;

    /** Controls, characters that turn the direction of writing, and what no file system takes. */
    private static final String UNSAFE =
            "[\\p{Cntrl}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}<>:\"|?*]";

    private FileName() {}

    /** The last part of the path, without what is unsafe, ending as its content is. */
    static String of(String given, FileKind kind) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll(UNSAFE, "").strip().replaceAll("^\\.+", "");
        String ending = "." + kind.extension();
        boolean right = kind.extensions().stream()
                .anyMatch(extension -> clean.toLowerCase(Locale.ROOT).endsWith("." + extension));
        String stem = right ? clean.substring(0, clean.lastIndexOf('.')) : clean;
        String shortened = stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST))
                : stem;
        return (shortened.isBlank() ? "未命名" : shortened) + (right ? clean.substring(clean.lastIndexOf('.')) : ending);
    }
}
