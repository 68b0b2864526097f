package org.facheng.procedure.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The reconsideration organ competent for a respondent's acts (行政复议法第二十四条至第二十八条). */
public record CompetentOrgan(String name, String basis) {

    private static final String GOVERNMENT = "人民政府";
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");
    private static final Pattern VERTICAL =
            Pattern.compile(".*(海关|税务局|外汇管理局.*分局|国家安全厅|国家安全局|金融监督管理总局.*(局|分局)|证券监督管理委员会.*监管局|中国人民银行.+分行)");
    /** Bodies whose name does not tell whether they answer to the local government or to their own superior alone. */
    private static final Pattern PERHAPS_VERTICAL =
            Pattern.compile(".*(邮政管理局|烟草专卖局|气象局|海事局|地震局|监管局|监察局|出入境边防检查.*|调查(总)?队)");
    /** Bureaus of justice do the work of the reconsideration organ of their government (第四条第二款), so the law gives a choice. */
    private static final Pattern JUSTICE = Pattern.compile(".*司法(厅|局)");
    /** A township government has the county's above it, whose division the name ends with before its own. */
    private static final Pattern TOWNSHIP = Pattern.compile(".*(乡|镇|苏木)人民政府(办公室)?");

    public static Optional<CompetentOrgan> of(NamedOrgan respondent, MatterContext context) {
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

    /** Under vertical leadership 垂直领导: customs, finance, foreign exchange, tax, state security (第二十七条). */
    public static boolean vertical(String name) {
        return VERTICAL.matcher(name).matches();
    }

    /** Whether 第二十四条 or 第二十七条 decides cannot be told from the name. */
    public static boolean perhapsVertical(String name) {
        return !vertical(name) && PERHAPS_VERTICAL.matcher(name).matches();
    }

    /** A government of any level, by its name. */
    public static boolean isGovernment(String name) {
        return name.endsWith(GOVERNMENT);
    }

    /** The government of a province, an autonomous region or a municipality under the State Council, by its name. */
    public static boolean isProvince(String name) {
        List<String> place = Place.of(name);
        return place.size() == 1 && provincial(place.get(0)) && name.equals(place.get(0) + GOVERNMENT);
    }

    private static CompetentOrgan overDepartment(String name) {
        if (vertical(name)) {
            return new CompetentOrgan(name + "的上一级主管部门", "行政复议法第二十七条");
        }
        if (perhapsVertical(name)) {
            return null;
        }
        List<String> place = Place.of(name);
        String government = place.isEmpty() ? name + "的本级人民政府" : String.join("", place) + GOVERNMENT;
        if (JUSTICE.matcher(name).matches()) {
            return new CompetentOrgan(government + "或者" + name + "的上一级司法行政部门", "行政复议法第二十八条");
        }
        return new CompetentOrgan(government, "行政复议法第二十四条第一款第一项");
    }

    private static CompetentOrgan overGovernment(String name) {
        List<String> place = Place.of(name);
        if (TOWNSHIP.matcher(name).matches()) {
            String county = place.isEmpty() ? name + "的上一级人民政府" : String.join("", place) + GOVERNMENT;
            return new CompetentOrgan(county, "行政复议法第二十四条第一款第二项");
        }
        if (place.size() > 1 && nextBelow(place)) {
            String above = String.join("", place.subList(0, place.size() - 1)) + GOVERNMENT;
            return new CompetentOrgan(above, "行政复议法第二十四条第一款第二项");
        }
        if (place.size() == 1 && provincial(place.get(0))) {
            return new CompetentOrgan(place.get(0) + GOVERNMENT, "行政复议法第二十四条第二款");
        }
        return new CompetentOrgan(name + "的上一级人民政府", "行政复议法第二十四条第一款第二项");
    }

    /** A county right after its province has a city between the two that the name does not tell. */
    private static boolean nextBelow(List<String> place) {
        String above = place.get(place.size() - 2);
        boolean county = place.get(place.size() - 1).matches(".*[县旗]");
        return !(county && provincial(above) && !MUNICIPALITIES.contains(above));
    }

    private static boolean provincial(String division) {
        return division.endsWith("省") || division.endsWith("自治区") || MUNICIPALITIES.contains(division);
    }
}
