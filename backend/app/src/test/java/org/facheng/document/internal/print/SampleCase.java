package org.facheng.document.internal.print;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every sample document knows of its case. */
final class SampleCase {

    static final String ORGAN = "中华人民共和国工业和信息化部";

    private static final String RARE_NAME = Samples.RARE_NAME;

    private SampleCase() {}

    static Map<String, Object> known() {
        Map<String, Object> known = new HashMap<>();
        known.put("organ.name", ORGAN);
        known.put("document.issuedOn", LocalDate.of(2026, 6, 3));
        known.put("case.caseNo", "工信复〔2026〕12号");
        known.put("case.receiptNo", "FY20260601000124");
        known.put("case.title", RARE_NAME + "不服江苏省通信管理局行政处罚决定案");
        known.put("case.receivedOn", LocalDate.of(2026, 6, 1));
        known.put("case.accountableUnit", "信访工作办公室");
        known.put("organ.reconsideredBy", "中华人民共和国工业和信息化部");
        known.put("case.accountablePerson", "承办人一");
        known.put("case.simplified", false);
        known.put("case.act", "2026年4月10日作出的行政处罚决定（苏通罚字〔2026〕7号）");
        known.put("form:/declared/oral", false);
        known.put("parties.applicant", RARE_NAME);
        known.put("parties.applicant.you", "你");
        known.put("parties.applicant.particulars", List.of(RARE_NAME + "，住所：江苏省南京市玄武区珠江路88号2幢1203室"));
        known.put("parties.representative", "申请人甲、申请人乙");
        known.put("parties.agent", "代理人甲");
        known.put("parties.respondent", "江苏省通信管理局");
        known.put("parties.respondent.particulars", List.of("江苏省通信管理局，住所：江苏省南京市鼓楼区山西路120号"));
        known.put("parties.left-applicant", "申请人乙");
        known.put("parties.maker", "江苏省通信管理局");
        known.put("parties.transferee", "某省人民政府");
        known.put("parties.authority", ORGAN);
        known.put("parties.third-party", "南京某网络科技有限公司");
        known.put("parties.third-party.particulars", List.of("南京某网络科技有限公司，住所：江苏省南京市江宁区诚信大道19号"));
        known.put("form:/contact/name", RARE_NAME);
        known.put("form:/contact/phone", "13900000000");
        known.put("form:/contact/address", "江苏省南京市玄武区珠江路88号2幢1203室");
        known.put("form:/respondent/name", "江苏省通信管理局");
        known.put("form:/evidence", List.of("苏通罚字〔2026〕7号行政处罚决定书", "门店营业记录"));
        known.put("form:/requests", List.of("撤销苏通罚字〔2026〕7号行政处罚决定", "责令被申请人在法定期限内重新作出行政行为"));
        known.put(
                "form:/factsAndReasons",
                """
        申请人于2026年4月12日收到被申请人作出的行政处罚决定。申请人认为，该决定认定申请人未落实用户真实身份信息登记义务的事实不清，\
        被申请人仅依据一份未经核实的后台日志即作出认定，没有听取申请人的陈述和申辩。
        同时，该决定适用的裁量档次与同类案件明显不一致，处罚结果畸重。""");
        return known;
    }
}
