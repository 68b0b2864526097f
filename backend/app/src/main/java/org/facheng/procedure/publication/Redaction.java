package org.facheng.procedure.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who a citizen is: the given name, numbers of identity papers and telephones, addresses. A proposal; a person
 * reads and confirms it. Names of organisations stay.
 */
final class Redaction {

    private static final String LEFT_OUT = "（略）";
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final List<String> COMPOUND = List.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐");

    private final Map<String, String> replacements = new LinkedHashMap<>();

    /**
     * @param citizens names of natural persons
     * @param particulars what else is left out where it stands, such as addresses
     */
    Redaction(Collection<String> citizens, Collection<String> particulars) {
        // The longer first: a name may begin with another.
        particulars.stream()
                .filter(particular -> !particular.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(particular -> replacements.put(particular, LEFT_OUT));
        citizens.stream()
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> replacements.put(name, veiled(name)));
    }

    String of(String text) {
        var redacted = text;
        for (var replacement : replacements.entrySet()) {
            redacted = redacted.replace(replacement.getKey(), replacement.getValue());
        }
        redacted = IDENTITY.matcher(redacted).replaceAll(LEFT_OUT);
        return TELEPHONE.matcher(redacted).replaceAll(LEFT_OUT);
    }

    /** The family name, and 某 for the rest. Two citizens of one family name are told apart by a number. */
    private String veiled(String name) {
        var family = COMPOUND.stream()
                .filter(name::startsWith)
                .findFirst()
                .orElse(new String(Character.toChars(name.codePointAt(0))));
        var veiled = family + "某";
        int others = (int) replacements.values().stream()
                .filter(other -> other.startsWith(veiled))
                .count();
        return others == 0 ? veiled : veiled + (others + 1);
    }
}
