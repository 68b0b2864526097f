package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents of the examination say in the samples. */
final class ExaminationSamples {

    private ExaminationSamples() {}

    static Map<String, Object> of(String key) {
        return switch (key) {
            case "hearing-notice" -> hearing();
            case "hearing-record" -> record();
            case "evidence-list" -> evidence();
            case "committee-opinion" -> opinion();
            case "investigation-record", "inspection-record" -> evidenceTaken();
            case "views-record" -> views();
            case "maker-explanation-record" -> explanation();
            case "access-record" -> access();
            default -> Map.of();
        };
    }

    private static Map<String, Object> hearing() {
        return Map.of(
                "ground", "案件重大、疑难、复杂。",
                "hearingOn", LocalDate.of(2026, 7, 3),
                "hearingAt", "09:30",
                "manner", "现场",
                "place", "北京市西城区某路1号听证室",
                "matters", List.of("申请人是否落实用户真实身份信息登记义务", "处罚是否听取了申请人的陈述和申辩"),
                "presiding", "审核人",
                "members", List.of("承办人二", "承办人三"),
                "recorder", "收件登记人");
    }

    private static Map<String, Object> record() {
        Map<String, Object> record = new HashMap<>(hearing());
        record.put("heldOn", LocalDate.of(2026, 7, 3));
        record.put("absence", "6月20日签收听证通知书，没有说明不能参加的理由，当日电话联系不上。");
        record.put("explanation", "主要负责人当日出席全国会议，已书面说明。");
        record.put("proxy", "江苏省通信管理局政策法规处处长");
        record.put("attendees", List.of("代理人甲，申请人的委托代理人", "第三人的法定代表人"));
        record.put("record", "主持人宣布听证纪律，核对参加人员身份。\n被申请人陈述作出处罚的事实、证据和依据。\n第三人陈述整改情况。双方对后台日志的真实性质证。");
        return record;
    }

    private static Map<String, Object> opinion() {
        return Map.of(
                "ground", "第五十二条第二款第一项",
                "summary", "申请人的门店为3名用户办理入网手续时未核验身份证件，被申请人处以罚款。",
                "questions", List.of("后台日志能否单独作为认定事实的证据", "裁量档次是否适当"),
                "givenOn", LocalDate.of(2026, 7, 8),
                "members", List.of("委员甲，某大学教授", "委员乙，某律师事务所律师", "委员丙，某部门法制机构负责人"),
                "opinion", "后台日志应当与现场检查笔录相互印证。\n裁量档次与同类案件不一致，应当说明理由。",
                "minority", "委员丙认为裁量档次适当。");
    }

    private static Map<String, Object> evidenceTaken() {
        Map<String, Object> taken = new HashMap<>();
        taken.put("manner", "询问");
        taken.put("takenOn", LocalDate.of(2026, 6, 24));
        taken.put("time", "09:30—11:00");
        taken.put("place", "江苏省南京市玄武区珠江路88号");
        taken.put("officers", List.of("承办人一", "承办人二"));
        taken.put("asked", List.of("门店经营者", "技术服务公司的运维人员"));
        taken.put("present", List.of("申请人", "见证人甲，社区工作人员"));
        taken.put("record", "问：后台日志由谁生成？\n答：由技术服务公司的系统自动生成，没有人工核对。");
        taken.put("obtained", List.of("后台日志导出文件", "系统维护合同复印件"));
        taken.put("images", List.of("门店平面示意图", "设备照片三张"));
        return taken;
    }

    private static Map<String, Object> explanation() {
        return Map.of(
                "maker",
                "江苏省通信管理局",
                "heldOn",
                LocalDate.of(2026, 6, 26),
                "place",
                "本机关第三会议室",
                "present",
                List.of("政策法规处处长", "起草人员一人"),
                "documents",
                List.of("《某省通信建设管理办法》第八条（江苏省通信管理局制定）"),
                "record",
                "问：第八条依据什么制定？\n答：依据电信条例第六条，没有增设许可条件。");
    }

    private static Map<String, Object> views() {
        Map<String, Object> views = new HashMap<>();
        views.put("manner", "电话");
        views.put("heardOn", LocalDate.of(2026, 6, 25));
        views.put("time", "09:30—10:10");
        views.put("place", "010-68200000");
        views.put("sides", "申请人、被申请人");
        views.put("present", "代理人甲，申请人的委托代理人；被申请人政策法规处工作人员");
        views.put("hearer", "承办人一");
        views.put("views", "申请人陈述：办理入网手续时已经核验身份证件，后台日志不能反映当时的情况。\n被申请人陈述：后台日志与现场检查笔录相互印证，处罚程序合法。");
        views.put("applicantNotHeard", "6月20日、22日两次拨打申请人留存的电话无人接听，6月23日经其委托代理人接通。");
        views.put("respondentNotHeard", "被申请人的主办人员6月20日出差，改于6月25日听取。");
        views.put("thirdPartyNotHeard", "第三人书面表示不陈述意见。");
        return views;
    }

    private static Map<String, Object> access() {
        return Map.of(
                "party", Samples.RARE_NAME,
                "reader", "代理人甲，申请人的委托代理人，律师",
                "seenOn", LocalDate.of(2026, 6, 24),
                "time", "14:00—15:20",
                "place", "本机关阅卷室",
                "seen", List.of("书面答复", "证据：现场检查笔录及照片", "证据：行政处罚事项告知书及送达回证"),
                "copied", "复制了部分材料",
                "copies", "现场检查笔录及照片一份，共6页",
                "officer", "收件登记人",
                "remarks", "查阅人自带设备拍照复制。");
    }

    private static Map<String, Object> evidence() {
        return Map.of(
                "ofApplicant", List.of("证据1：转账记录（书证），2026年6月1日提交，证明：没有收取报酬。"),
                "ofRespondent",
                        List.of(
                                "证据2：现场检查笔录（勘验笔录、现场笔录），2026年6月15日提交，证明：经营事实。",
                                "证据3：对门店员工的询问笔录（证人证言），2026年6月15日提交。属于被申请人在行政复议期间自行收集，不作为认定行政行为合法性、适当性的依据（第四十六条第一款）。"),
                "ofThirdParty", List.of("证据4：整改报告（书证），2026年6月18日提交。"),
                "ofOrgan", List.of("证据5：后台日志导出文件（电子数据），2026年6月24日取得。"));
    }
}
