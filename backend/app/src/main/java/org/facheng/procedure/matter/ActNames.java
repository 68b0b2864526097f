package org.facheng.procedure.matter;

/** What an act is called in a title, where the applicant gave only its kind. */
final class ActNames {

    private ActNames() {}

    static String of(Act.Category category) {
        if (category == null) {
            return "行政行为";
        }
        return switch (category) {
            case ON_THE_SPOT_PENALTY, PENALTY -> "行政处罚决定";
            case COMPULSORY_MEASURE -> "行政强制措施";
            case LICENSING -> "行政许可决定";
            case NATURAL_RESOURCES -> "自然资源确权决定";
            case EXPROPRIATION -> "征收征用决定";
            case STATE_COMPENSATION -> "行政赔偿决定";
            case WORK_INJURY -> "工伤认定决定";
            case OPERATING_AUTONOMY -> "干预经营自主权的行为";
            case COMPETITION -> "排除或者限制竞争的行为";
            case UNLAWFUL_LEVY -> "集资、摊派费用的行为";
            case SOCIAL_BENEFIT -> "社会保障给付";
            case ADMINISTRATIVE_AGREEMENT -> "行政协议的订立、履行、变更或者解除";
            case DISCLOSURE, DISCLOSURE_REFUSED -> "政府信息公开答复";
            case DUTY_REPLY -> "投诉举报处理答复";
            case NON_PERFORMANCE -> "不履行法定职责";
            case PUBLIC_NOTICE -> "通报";
            case NORMATIVE_DOCUMENT -> "规范性文件";
            case DECISION_NOT_PERFORMED -> "不履行行政复议决定";
            case RECONSIDERATION_STEP -> "行政复议程序性行为";
            case PERSONNEL -> "人事处理决定";
            case CIVIL_MEDIATION -> "民事纠纷调解";
            case STATE_ACT, OTHER_ACT -> "行政行为";
        };
    }
}
