package org.facheng.procedure.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrative divisions a body's name begins with: 广东省深圳市工业和信息化局 has 广东省 and 深圳市. */
final class Place {

    private static final String STEP = "(?:自治区|自治州|自治县|自治旗|省|市|地区|盟|县|区|旗)";
    private static final Pattern FIRST = Pattern.compile("(?!国家|中国|中华人民共和国)[^省市县区盟旗]{1,7}?" + STEP);
    private static final Pattern NEXT = Pattern.compile("[^省市县区盟旗和]{2,7}?" + STEP + "|[^省市县区盟旗和]县");

    private Place() {}

    /** From the widest to the narrowest; empty if the name does not begin with a division. */
    static List<String> of(String name) {
        List<String> divisions = new ArrayList<>();
        Matcher matcher = FIRST.matcher(name);
        int from = 0;
        while (matcher.region(from, name.length()).lookingAt()) {
            divisions.add(matcher.group());
            from = matcher.end();
            matcher.usePattern(NEXT);
        }
        return divisions;
    }
}
