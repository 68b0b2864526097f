package org.facheng.deadline.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the holidays, as notices write them. */
final class Holidays {

    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

    static {
        ENGLISH.put("元旦", "New Year's Day");
        ENGLISH.put("春节", "Spring Festival");
        ENGLISH.put("清明节", "Tomb-Sweeping Day");
        ENGLISH.put("劳动节", "Labour Day");
        ENGLISH.put("端午节", "Dragon Boat Festival");
        ENGLISH.put("中秋节", "Mid-Autumn Festival");
        ENGLISH.put("国庆节", "National Day");
    }

    private Holidays() {}

    /** The holidays a heading names, in its order and with their full names, e.g. 国庆节、中秋节; null if it names none. */
    static String named(String heading) {
        var found = ENGLISH.keySet().stream()
                .filter(name -> heading.contains(stem(name)))
                .sorted((one, other) -> heading.indexOf(stem(one)) - heading.indexOf(stem(other)))
                .toList();
        return found.isEmpty() ? null : String.join("、", found);
    }

    /** Null for a holiday that is none of the country's. */
    static String english(String names) {
        var each = List.of(names.split("、"));
        return ENGLISH.keySet().containsAll(each)
                ? each.stream().map(ENGLISH::get).collect(Collectors.joining(" and "))
                : null;
    }

    /** 清明节 is also called 清明. */
    private static String stem(String name) {
        return name.endsWith("节") && name.length() == 3 ? name.substring(0, 2) : name;
    }
}
