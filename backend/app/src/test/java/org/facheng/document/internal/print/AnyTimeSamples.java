package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the documents say in the samples that may be issued at any time of a case. */
final class AnyTimeSamples {

    private static final String DOCUMENT = "《某省通信建设信息公开办法》第八条第二款（某省人民政府办公厅制定）";
    private static final String ANOTHER = "《某市基站建设规定》第三条（某市人民政府制定）";

    private AnyTimeSamples() {}

    static Map<String, Object> of(String key) {
        return switch (key) {
            case "visit-record" -> Map.of(
                    "visitors", List.of("申请人本人"),
                    "visitedOn", LocalDate.of(2026, 6, 15),
                    "place", "接待室",
                    "receivedBy", "承办人一",
                    "record", "询问案件进展，补充说明检索范围。",
                    "answer", "已告知审理期限。");
            case "approval-report" -> Map.of(
                    "matter",
                    "延长审理期限",
                    "opinion",
                    "案情复杂，需要核对五年的审批台账，建议延长三十日。",
                    "approval",
                    "同意延长，报机关负责人批准（机构负责人）",
                    "signature",
                    "批准（机关负责人）",
                    "acceptedOn",
                    LocalDate.of(2026, 6, 10),
                    "decideBy",
                    LocalDate.of(2026, 8, 10));
            case "case-sheet" -> Map.of(
                    "receivedOn", LocalDate.of(2026, 6, 8),
                    "acceptedOn", LocalDate.of(2026, 6, 10),
                    "decideBy", LocalDate.of(2026, 8, 10));
            case "recommendation" -> Map.of(
                    "receiver", "各省、自治区、直辖市通信管理局",
                    "finding", "多地对政府信息公开申请只检索公文系统，没有检索业务台账。",
                    "advice", "统一规定检索的范围和检索记录的格式。");
            case "superior-copy" -> Map.of("superior", "工业和信息化部", "paper", "行政复议决定书");
            case "appraisal-commission" -> Map.of(
                    "institution", "某电子数据司法鉴定中心",
                    "requestedBy", "申请人",
                    "matters", List.of("后台日志是否完整", "日志的生成时间"),
                    "materials", List.of("后台日志导出文件", "服务器巡检记录"),
                    "dueOn", LocalDate.of(2026, 7, 20));
            case "conversion-notice" -> Map.of(
                    "convertedOn", LocalDate.of(2026, 6, 17),
                    "reason", "检索范围争议较大，需要听取当事人的意见。",
                    "decideBy", LocalDate.of(2026, 8, 10),
                    "replyBy", LocalDate.of(2026, 6, 29));
            case "extension-notice" -> Map.of(
                    "days", 30, "reason", "需要向工程建设处核对五年的审批台账。", "decideBy", LocalDate.of(2026, 9, 8));
            case "suspension-notice" -> Map.of(
                    "ground", "作为申请人的公民死亡，其近亲属尚未确定是否参加行政复议",
                    "groundArticle", "第三十九条第一款第一项",
                    "who", "申请人乙",
                    "since", LocalDate.of(2026, 6, 24));
            case "resumption-notice" -> Map.of(
                    "since", LocalDate.of(2026, 6, 24),
                    "resumedOn", LocalDate.of(2026, 7, 6),
                    "reason", "已经收到有权机关的解释。",
                    "decideBy", LocalDate.of(2026, 8, 17));
            case "stay-notice" -> Map.of(
                    "ground", "第三项", "scope", "罚款决定的执行", "opinion", "罚款一经缴纳，申请人的门店难以继续经营，申请人的要求合理。");
            case "termination-decision" -> Map.of(
                    "ground", "第一项",
                    "reasons", "2026年6月11日，申请人与被申请人达成和解后撤回申请，本机关的行政复议机构于6月12日准予撤回。",
                    "withdrawn", true);
            case "applicant-left-notice" -> Map.of("withdrawn", true, "ground", "第一项", "reason", "申请人乙与被申请人另行达成谅解。");
            case "takeover-notice" -> Map.of(
                    "superior", "某省人民政府", "paper", "某政复提〔2026〕1号", "handedOn", LocalDate.of(2026, 7, 6));
            case "mediation-statement" -> Map.of(
                    "facts",
                    "申请人的门店为3名用户办理入网手续时未核验身份证件。",
                    "agreement",
                    List.of("被申请人将罚款数额变更为五千元", "申请人在三十日内完成整改并提交报告"));
            case "talk-record" -> Map.of(
                    "heldOn",
                    LocalDate.of(2026, 8, 12),
                    "present",
                    List.of("江苏省通信管理局副局长", "审核人"),
                    "record",
                    "指出没有按期报送纠正情况；被约谈人说明了原因。",
                    "promised",
                    "8月31日前报送。");
            case "maker-notice" -> Map.of(
                    "documents", List.of(DOCUMENT, ANOTHER), "replyBy", LocalDate.of(2026, 6, 26));
            case "transfer-letter" -> Map.of("documents", List.of(DOCUMENT + "，由某省人民政府处理：该条款限缩了应当公开的范围。"));
            case "clause-decision" -> Map.of(
                    "makers",
                    "某省人民政府办公厅",
                    "findings",
                    List.of(DOCUMENT + "：该条款把建设项目的批准文件排除在公开范围之外，与上位法规定的公开范围不一致。超越的权限或者违反的上位法：《中华人民共和国政府信息公开条例》第二十条"),
                    "documents",
                    List.of(DOCUMENT));
            default -> Map.of();
        };
    }
}
