package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.document.internal.template.DocumentTemplate;
import org.facheng.document.internal.template.Fields;
import org.facheng.document.internal.template.Templates;

/** A full sample of every document: all declared fields hold something, a name beyond the BMP among them. */
final class Samples {

    static final String FOLDER = "bpmn/reconsideration/2024";
    static final String RARE_NAME = "𠮷田㐂";
    static final List<String> KEYS = DocumentKeys.in(FOLDER);

    private static final List<String> UNNUMBERED = List.of(
            "proof-of-service",
            "filing-receipt",
            "oral-record",
            "evidence-list",
            "visit-record",
            "approval-report",
            "case-sheet",
            "hearing-record",
            "published-decision",
            "application",
            "power-of-attorney",
            "representative-letter",
            "settlement-agreement",
            "withdrawal",
            "reply",
            "refusal-notice",
            "archive-list",
            "committee-opinion",
            "investigation-record",
            "inspection-record",
            "views-record",
            "talk-record",
            "maker-explanation-record",
            "access-record");

    private static final Templates TEMPLATES = new Templates();

    private Samples() {}

    static DocumentTemplate template(String key) {
        return TEMPLATES.get(FOLDER, key);
    }

    static Map<String, Object> values(String key, Map<String, ?> given) {
        Map<String, Object> all = new HashMap<>(given());
        all.putAll(ExaminationSamples.of(key));
        all.putAll(AnyTimeSamples.of(key));
        all.putAll(PartySamples.of(key));
        all.putAll(given);
        return Fields.fill(template(key).declaration(), all, SampleCase.known()::get);
    }

    static Paper paper(String key, Map<String, ?> given) {
        String number = UNNUMBERED.contains(key) ? null : "工信复补〔2026〕3号";
        return template(key).paper(values(key, given), SampleCase.ORGAN, number);
    }

    private static Map<String, Object> given() {
        Map<String, Object> given = new HashMap<>();
        given.put("acceptedOn", LocalDate.of(2026, 6, 5));
        given.put("deemed", false);
        given.put("toBeReviewed", true);
        given.put("receivers", "江苏省通信管理局、浙江省通信管理局");
        given.put("joint", true);
        given.put("respondent", "江苏省通信管理局");
        given.put("correctBy", LocalDate.of(2026, 6, 17));
        given.put("replyBy", LocalDate.of(2026, 6, 22));
        given.put("reviewBy", LocalDate.of(2026, 6, 8));
        given.put("items", List.of("申请人身份证复印件；", "行政复议申请书末尾缺少申请人的签名或者盖章，请补签；", "能够证明收到行政处罚决定书日期的材料，例如邮件签收记录。"));
        given.put("reason", "该应用程序的下架通知以江苏省通信管理局的名义作出，申请书所列的互联网信息服务处是该局的内设机构，不能以自己的名义作出行政行为。");
        given.put("properRespondent", "江苏省通信管理局");
        given.put("competentOrgan", "江苏省人民政府");
        given.put(
                "reasons",
                "申请人于2026年1月12日收到该行政处罚决定，决定书已载明申请行政复议的权利、行政复议机关和申请期限。申请人于2026年6月1日提出申请，已超过法定申请期限，且没有不可抗力或者其他正当理由。");
        given.put("unmet", List.of("第二项", "第四项"));
        given.put("priorReconsideration", true);
        given.put("respondentReply", "被申请人称：该决定认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当，请求予以维持。");
        given.put("thirdPartyOpinion", "第三人称：其已按照要求完成整改，同意被申请人的意见。");
        given.put("hearing", "本机关于2026年6月25日通过电话听取了申请人、被申请人的意见。");
        given.put(
                "facts",
                "2026年3月2日，被申请人在监督检查中发现申请人经营的门店为3名用户办理入网手续时未核验身份证件。3月20日，被申请人向申请人送达行政处罚事项告知书，告知其拟作出处罚的事实、理由、依据以及陈述、申辩的权利。4月10日，被申请人作出苏通罚字〔2026〕7号行政处罚决定，并于4月12日送达申请人。");
        given.put("evidence", List.of("现场检查笔录及照片；", "行政处罚事项告知书及送达回证；", "苏通罚字〔2026〕7号行政处罚决定书及送达回证。"));
        given.put(
                "opinion",
                "被申请人具有作出涉案行政处罚的法定职权。涉案行政处罚决定认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当。申请人关于未听取陈述、申辩的主张与查明的事实不符，本机关不予支持。");
        given.put("articles", "第六十八条");
        given.put("decisions", List.of("维持江苏省通信管理局2026年4月10日作出的苏通罚字〔2026〕7号行政处罚决定。"));
        given.put("hearingRecord", "被申请人的执法人员在听证中承认，作出处罚决定前没有核对后台日志的来源。");
        given.put("committeeOpinion", "行政复议委员会认为现有证据足以认定违法事实，本机关予以采纳。");
        given.put("lawfulClauses", List.of("《某省通信建设管理办法》第八条（江苏省通信管理局制定）：没有超越权限，与上位法一致。"));
        given.put("remakeOrdered", true);
        given.put("remakeDays", 20);
        given.put("remakeUnitName", "个工作日");
        given.put("performDays", 15);
        given.put("performUnitName", "日");
        given.put("suingDays", 3);
        given.put("suingUnitName", "个月");
        given.put("remedyLaw", "《中华人民共和国某法》第六十条第一款");
        given.put("finalByLaw", false);
        given.put("finding", "该决定书于2026年7月3日送达你机关，其中责令重新作出行政行为的期限于2026年7月31日届满，你机关没有重新作出行政行为，也没有说明理由。");
        given.put("days", 10);
        given.put("unitName", "个工作日");
        given.put("receiver", "江苏省通信管理局");
        given.put("correction", "请对2026年以来同类案件的告知程序进行核查，并纠正没有听取陈述、申辩的处罚决定。");
        given.put("attendees", "分管执法工作的负责人。");
        given.put("heldOn", LocalDate.of(2026, 8, 12));
        given.put("place", "本机关第三会议室");
        given.put("subject", "说明没有按期重新作出行政行为的原因，提出履行的日期。");
        given.put("demand", "请立即履行，并在五日内书面报告履行情况。");
        given.put("passage", "苏通罚字〔2025〕7号");
        given.put("corrected", "苏通罚字〔2026〕7号");
        given.put("text", "申请人：田某。\n被申请人：江苏省通信管理局。\n维持被申请人作出的行政处罚决定。");
        given.put("contents", List.of("行政复议决定书（工信复决〔2026〕3号），2026年7月3日印发", "申请材料：行政复议申请书"));
        given.put("clerk", "收件登记人甲");
        given.put("stated", List.of("申请人：姓名或者名称：" + RARE_NAME + "；申请人类型：公民", "行政复议请求：撤销苏通罚字〔2026〕7号行政处罚决定"));
        given.put("ownAct", true);
        given.put("documentName", "行政复议决定书");
        given.put("documentNumber", "工信复决〔2026〕3号");
        given.put("recipient", RARE_NAME);
        given.put("address", "江苏省南京市玄武区珠江路88号2幢1203室");
        given.put("manner", "邮寄送达");
        given.put("noticeOn", LocalDate.of(2026, 6, 3));
        given.put("servedOn", LocalDate.of(2026, 7, 3));
        given.put("proof", "国内特快专递邮件详情单EMS1234567890CN，签收人本人");
        given.put("server", "王承办");
        given.put("materials", List.of("行政复议申请书", "行政处罚决定书复印件", "身份证复印件"));
        return given;
    }
}
