package org.facheng.walk.form;

import java.util.ArrayList;
import java.util.Random;

/** A text that a regular expression of the simple kind takes: literals, classes, groups with alternatives, quantifiers. */
final class PatternText {

    private static final int MOST = 3;

    private final Random random;
    private String pattern;
    private int at;

    PatternText(Random random) {
        this.random = random;
    }

    String of(String regularExpression) {
        pattern = regularExpression.replaceAll("^\\^|\\$$", "");
        at = 0;
        return alternatives();
    }

    private String alternatives() {
        var all = new ArrayList<String>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        var text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int start = at;
            text.append(piece());
            int end = at;
            int more = times() - 1;
            int next = at;
            for (int i = 0; i < more; i++) {
                at = start;
                text.append(piece());
                at = end;
            }
            at = next;
        }
        return text.toString();
    }

    private String piece() {
        char sign = pattern.charAt(at++);
        if (sign == '(') {
            if (pattern.startsWith("?:", at)) {
                at += 2;
            }
            var inside = alternatives();
            at++;
            return inside;
        }
        if (sign == '[') {
            return String.valueOf(ofClass());
        }
        if (sign == '\\') {
            char escaped = pattern.charAt(at++);
            return escaped == 'd' ? String.valueOf(random.nextInt(10)) : String.valueOf(escaped);
        }
        return sign == '.' ? "x" : String.valueOf(sign);
    }

    private char ofClass() {
        var signs = new StringBuilder();
        while (pattern.charAt(at) != ']') {
            char from = pattern.charAt(at++);
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                char to = pattern.charAt(at + 1);
                for (char sign = from; sign <= to; sign++) {
                    signs.append(sign);
                }
                at += 2;
            } else {
                signs.append(from);
            }
        }
        at++;
        return signs.charAt(random.nextInt(signs.length()));
    }

    private int times() {
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return 1;
        }
        char sign = pattern.charAt(at++);
        if (sign != '{') {
            return 1 + (sign == '?' ? 0 : random.nextInt(MOST));
        }
        var range = pattern.substring(at, pattern.indexOf('}', at)).split(",", -1);
        at = pattern.indexOf('}', at) + 1;
        int least = Integer.parseInt(range[0]);
        return least + (range.length == 1 ? 0 : random.nextInt(2));
    }
}
