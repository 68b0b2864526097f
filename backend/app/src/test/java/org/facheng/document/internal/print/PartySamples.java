package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the documents say in the samples that concern who takes part, and the way an application takes to the authority. */
final class PartySamples {

    private PartySamples() {}

    static Map<String, Object> of(String key) {
        return switch (key) {
            case "relay-letter" -> Map.of(
                    "handedOn",
                    LocalDate.of(2026, 5, 29),
                    "opinion",
                    "该处罚决定认定事实清楚，证据确凿，程序合法，本机关认为需要维持。",
                    "materials",
                    List.of("行政复议申请书", "当场处罚决定书和执法记录"));
            case "third-party-notice" -> Map.of("name", "南京某网络科技有限公司", "interest", "该处罚决定认定的违法所得涉及该公司与申请人之间的代办协议。");
            case "joining-refusal" -> Map.of("name", "南京某科技有限公司", "reason", "该公司不是代办协议的当事人，处罚决定和本案的处理结果不影响其权利义务。");
            case "requests-change-notice" -> Map.of("reason", "申请人已经缴纳罚款，除撤销处罚决定外，请求退还罚款。", "consented", true);
            case "redirection-notice" -> Map.of(
                    "competentOrgan",
                    "中华人民共和国工业和信息化部",
                    "reason",
                    "该处罚不是当场作出，也不是依据电子技术监控设备记录的违法事实作出，不能通过本机关提交申请。",
                    "returned",
                    List.of("行政复议申请书一份", "行政处罚决定书复印件"));
            case "correction-notice", "respondent-change-notice" -> Map.of("each", true);
            case "respondent-change-after-acceptance" -> Map.of(
                    "wrong", "江苏省通信管理局互联网信息服务处", "until", LocalDate.of(2026, 6, 24));
            case "applicant-refusal-decision" -> Map.of("applicant", "申请人乙");
            case "refusal-notice" -> Map.of("refusedOn", LocalDate.of(2026, 6, 8), "prior", true);
            default -> Map.of();
        };
    }
}
