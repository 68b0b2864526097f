package org.facheng.procedure.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a text what tells who a citizen is: the given name, numbers of identity papers, accounts and telephones, addresses, days of
 * birth; and what a person has marked. A proposal; a person reads it and a second one checks it. Names of organisations stay.
 */
final class Redaction {

    /** What is shorter says nothing of anybody, and stands in every text. */
    private static final int SHORTEST = 4;

    private static final String LEFT_OUT = "（略）";
    private static final List<Pattern> PERSONAL = List.of(
            // 身份证, of eighteen or fifteen places; accounts and cards of banks
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])"),
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{14}(?![0-9A-Za-z])"),
            Pattern.compile("(?<![0-9A-Za-z])[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z])"),
            // passports and permits
            Pattern.compile("(?<![0-9A-Za-z])[DEGPSHMdegpshm]\\d{8}(?![0-9A-Za-z])"),
            Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2,3}[ -]\\d{7,8}(?!\\d)"),
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"),
            Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?=出?生)"),
            Pattern.compile("(?<=(?:住址|住所|住所地|居住地|户籍地|户籍所在地|送达地址|通讯地址|联系地址)[：:])[^，。；、\\s（）]+"));
    private static final Pattern FULL_WIDTH_DIGIT = Pattern.compile("[０-９]");
    private static final Pattern WITHOUT_PROVINCE = Pattern.compile("^.{2,8}?(?:省|自治区|市)(?=.{4})");
    private static final List<String> COMPOUND = List.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐");

    private final Map<String, String> replacements = new LinkedHashMap<>();

    /**
     * @param citizens names of natural persons
     * @param particulars what else is left out where it stands, such as addresses; of an address also the rest without province and city
     */
    Redaction(Collection<String> citizens, Collection<String> particulars) {
        // The longer first: a name may begin with another.
        particulars.stream()
                .filter(particular -> particular.strip().length() >= SHORTEST)
                .flatMap(Redaction::shortened)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(particular -> replacements.put(particular, LEFT_OUT));
        citizens.stream()
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(name -> replacements.put(name, veiled(name)));
    }

    String of(String text) {
        var redacted = FULL_WIDTH_DIGIT
                .matcher(text)
                .replaceAll(digit -> String.valueOf((char) (digit.group().charAt(0) - '０' + '0')));
        for (var replacement : replacements.entrySet()) {
            redacted = redacted.replace(replacement.getKey(), replacement.getValue());
        }
        for (Pattern personal : PERSONAL) {
            redacted = personal.matcher(redacted).replaceAll(LEFT_OUT);
        }
        return redacted;
    }

    /** What the text holds of it: name or particular → what stands in its place. */
    Map<String, String> in(String text) {
        var found = new LinkedHashMap<String, String>();
        replacements.forEach((was, now) -> {
            if (text.contains(was)) {
                found.put(was, now);
            }
        });
        return found;
    }

    /** An address is written with and without its province and city. */
    private static Stream<String> shortened(String address) {
        return Stream.iterate(
                address,
                Objects::nonNull,
                whole -> WITHOUT_PROVINCE.matcher(whole).find()
                        ? WITHOUT_PROVINCE.matcher(whole).replaceFirst("")
                        : null);
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
