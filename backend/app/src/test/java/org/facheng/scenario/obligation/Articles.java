package org.facheng.scenario.obligation;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers of articles in a citation: 第三十条、第三十一条 or 第四十九条至第五十一条. */
final class Articles {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern CITED = Pattern.compile("第([一二三四五六七八九十]+)条(?:至第([一二三四五六七八九十]+)条)?");

    private Articles() {}

    static SortedSet<Integer> in(String citation) {
        var found = new TreeSet<Integer>();
        var cited = CITED.matcher(citation);
        while (cited.find()) {
            int first = number(cited.group(1));
            int last = cited.group(2) == null ? first : number(cited.group(2));
            for (int article = first; article <= last; article++) {
                found.add(article);
            }
        }
        return found;
    }

    /** 第五十五条 of 55. */
    static String name(int article) {
        int tens = article / 10;
        return "第%s%s%s条"
                .formatted(
                        tens > 1 ? DIGITS.substring(tens, tens + 1) : "",
                        tens > 0 ? "十" : "",
                        article % 10 == 0 ? "" : DIGITS.substring(article % 10, article % 10 + 1));
    }

    private static int number(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
        int ones = ten == written.length() - 1 ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
