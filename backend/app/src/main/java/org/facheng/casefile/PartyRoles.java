package org.facheng.casefile;

import java.util.Map;
import java.util.Set;

/** The roles of parties in the words of the law. */
public final class PartyRoles {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("applicant", "申请人"),
            Map.entry("respondent", "被申请人"),
            Map.entry("third-party", "第三人"),
            Map.entry("representative", "代表人"),
            Map.entry("agent", "委托代理人"),
            Map.entry("statutory-agent", "法定代理人"),
            Map.entry("interested-party", "可能的第三人"),
            Map.entry("maker", "制定机关"),
            Map.entry("transferee", "接受转送的机关"),
            Map.entry("corrector", "责令纠正的机关"),
            Map.entry("authority", "行政复议机关"),
            Map.entry("court", "人民法院"),
            Map.entry("upper-court", "上一级人民法院"),
            Map.entry("first-court", "第一审人民法院"),
            Map.entry("procuratorate", "人民检察院"),
            Map.entry("adviser", "提出司法建议的人民法院"),
            Map.entry("appeal-sender", "发来上诉状副本的人民法院"),
            Map.entry("ordering-court", "责令提供证据的人民法院"),
            Map.entry("supplement-court", "准许补充证据的人民法院"),
            Map.entry("leave-court", "准许延期举证的人民法院"),
            Map.entry("retrial-court", "审查再审申请的人民法院"),
            Map.entry("prosecutor", "申请监督的人民检察院"),
            Map.entry("acting-unit", "作出原行政行为的机关"),
            Map.entry("declined", "申请参加的人"),
            Map.entry("left-applicant", "退出的申请人"),
            Map.entry("opinion-receiver", "意见书的接收机关"),
            Map.entry("obliged", "责令履行意见书的机关"),
            Map.entry("summoned", "约谈的机关"),
            Map.entry("criticised", "通报批评的机关"),
            Map.entry("recommended", "建议书的接收机关"),
            Map.entry("superior", "被申请人的上一级主管部门"),
            Map.entry("appraiser", "鉴定机构"),
            Map.entry("duty", "裁判、调解书确定的义务"),
            Map.entry("moved-period", "准许顺延的期限"),
            Map.entry("transferor", "转送、交办机关"),
            Map.entry("handling-unit", "承办机关"),
            Map.entry("petition-office", "信访部门"),
            Map.entry("supervising-body", "督办部门"),
            Map.entry("deciding-body", "决定、协调受理的机关"),
            Map.entry("reviewed-body", "原办理、复查机关"),
            Map.entry("former-applicant", "已经撤回的信访人"),
            Map.entry("settling-side", "调解、和解的另一方"),
            Map.entry("hearing-side", "参加听证的另一方"),
            Map.entry("involved-unit", "协办单位"),
            Map.entry("clue-receiver", "接收线索的机关"));

    /** A period that a court moved. */
    public static final String MOVED_PERIOD = "moved-period";

    /** What a judgment orders, or a period that was moved, has clocks of its own as a party has, and is nobody. */
    private static final Set<String> NOBODY = Set.of("duty", MOVED_PERIOD);

    private PartyRoles() {}

    /** Whether what has the role stands among the parties for its clocks alone. */
    public static boolean nobody(String role) {
        return NOBODY.contains(role);
    }

    /** @param role as in {@link Party#role()} */
    public static String nameOf(String role) {
        return NAMES.get(role);
    }
}
