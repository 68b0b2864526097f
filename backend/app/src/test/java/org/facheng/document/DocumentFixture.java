package org.facheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.casefile.Cases;
import org.facheng.casefile.NewCase;
import org.facheng.casefile.Party;
import org.facheng.document.Documents.Kind;
import org.facheng.identity.Directory;
import org.facheng.platform.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases to write documents in, and two kinds of document of a reconsideration. */
@TestComponent
class DocumentFixture {

    static final String FOLDER = "bpmn/reconsideration/2024";
    static final Kind CORRECTION =
            new Kind(FOLDER, "correction-notice", "补正行政复议申请通知书", "correction-notice", "工信复补〔{year}〕{seq}号");
    static final Kind DECISION = new Kind(FOLDER, "decision", "行政复议决定书", "decision", "工信复决〔{year}〕{seq}号");
    static final LocalDate ISSUED = LocalDate.of(2026, 6, 3);
    static final Map<String, Object> ITEMS = Map.of("items", List.of("身份证复印件", "申请书签名"));

    private static final String FORM =
            """
      {"act": {"kind": "行政处罚决定", "documentNo": "苏通罚字〔2026〕7号", "dateMade": "2026-04-10"},
       "requests": ["撤销处罚决定"], "factsAndReasons": "认定事实不清。"}""";

    private final Cases cases;
    private final Directory directory;
    private final TransactionTemplate transaction;

    DocumentFixture(Cases cases, Directory directory, TransactionTemplate transaction) {
        this.cases = cases;
        this.directory = directory;
        this.transaction = transaction;
    }

    /** A case with an applicant who agreed to electronic service and a respondent who did not. */
    String newCase() {
        String unit = directory.defaultUnit().id();
        List<Party> parties =
                List.of(party("applicant", "𠮷田", "natural", true), party("respondent", "江苏省通信管理局", "organ", false));
        NewCase newCase = new NewCase(
                "reconsideration",
                "2024",
                "试〔{year}〕{seq}号",
                "FY{date}{random}{check}",
                "𠮷田不服行政处罚决定案",
                "letter",
                LocalDate.of(2026, 6, 1),
                unit,
                null,
                null,
                Ids.newId(),
                unit,
                "admissibility",
                FORM,
                false,
                Set.of(),
                false,
                parties);
        return transaction.execute(status -> cases.open(newCase).id());
    }

    String applicant(String caseId) {
        return cases.parties(caseId).get(0).id();
    }

    String respondent(String caseId) {
        return cases.parties(caseId).get(1).id();
    }

    private static Party party(String role, String name, String kind, boolean electronic) {
        return new Party(null, null, role, name, kind, null, null, electronic, "{\"address\": \"南京市玄武区珠江路88号\"}");
    }
}
