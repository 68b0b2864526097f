package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The reconsideration organ competent for a respondent's acts (行政复议法第二十四条至第二十七条). */
record CompetentOrgan(String name, String basis) {

    private static final String GOVERNMENT = "人民政府";
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");
    private static final Pattern VERTICAL = Pattern.compile(".*(海关|税务局|外汇管理局.*分局|国家安全厅|国家安全局)");

    static Optional<CompetentOrgan> of(RespondentOrgan respondent, MatterContext context) {
        return Optional.ofNullable(
                switch (respondent.kind()) {
                    case MINISTRY -> new CompetentOrgan(context.ministry(), "行政复议法第二十五条第一项");
                    case COMMUNICATIONS_ADMINISTRATION -> new CompetentOrgan(context.ministry(), "行政复议法第二十五条第二项、第三项");
                    case INTERNAL_OFFICE -> new CompetentOrgan(context.ministry(), "行政复议法第二十五条");
                    case LOCAL_DEPARTMENT -> overDepartment(respondent.name());
                    case LOCAL_GOVERNMENT -> overGovernment(respondent.name());
                    case STATE_DEPARTMENT -> new CompetentOrgan(respondent.name(), "行政复议法第二十五条第一项");
                    case NOT_AN_ORGAN, ELSEWHERE, UNRECOGNISED, NOT_NAMED -> null;
                });
    }

    /** Under vertical leadership 垂直领导: customs, tax, foreign exchange, state security. */
    static boolean vertical(String name) {
        return VERTICAL.matcher(name).matches();
    }

    private static CompetentOrgan overDepartment(String name) {
        if (vertical(name)) {
            return new CompetentOrgan(name + "的上一级主管部门", "行政复议法第二十七条");
        }
        List<String> place = Place.of(name);
        String government = place.isEmpty() ? name + "的本级人民政府" : String.join("", place) + GOVERNMENT;
        return new CompetentOrgan(government, "行政复议法第二十四条第一款第一项");
    }

    private static CompetentOrgan overGovernment(String name) {
        List<String> place = Place.of(name);
        if (place.size() > 1) {
            String above = String.join("", place.subList(0, place.size() - 1)) + GOVERNMENT;
            return new CompetentOrgan(above, "行政复议法第二十四条第一款第二项");
        }
        if (place.size() == 1 && provincial(place.get(0))) {
            return new CompetentOrgan(place.get(0) + GOVERNMENT, "行政复议法第二十四条第二款");
        }
        return new CompetentOrgan(name + "的上一级人民政府", "行政复议法第二十四条第一款第二项");
    }

    private static boolean provincial(String division) {
        return division.endsWith("省") || division.endsWith("自治区") || MUNICIPALITIES.contains(division);
    }
}
