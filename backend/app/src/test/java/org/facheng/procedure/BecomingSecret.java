package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;
import org.springframework.transaction.support.TransactionTemplate;

/** Petitions of which one turns out to be an informer's. */
record BecomingSecret(Office office, Cases cases, Directory directory, TransactionTemplate transaction) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String REPORTED = "工业和信息化部信息通信管理局";

    Filed petition(String name, Map<String, Object> changes) {
        var applicant = Map.of("name", name, "kind", "natural", "identity", "real-name", "addressClear", true);
        var matter = new HashMap<String, Object>(Map.of(
                "procedure",
                "petition",
                "channel",
                "letter",
                "receivedOn",
                DAY.toString(),
                "subject",
                "policy",
                "applicants",
                List.of(applicant),
                "contact",
                Map.of("name", name, "address", "某市某路6号"),
                "requests",
                List.of("安排宽带提速"),
                "factsAndReasons",
                "小区宽带一直没有提速。"));
        matter.putAll(changes);
        var filed = office.as("admin1").post("/api/cases/import", matter).ok();
        return new Filed(office, filed.path("caseNo").asString(), "");
    }

    void keepSecret(Filed petition) {
        var reported = directory.unitByName(REPORTED).orElseThrow().id();
        transaction.executeWithoutResult(
                status -> assertThat(cases.keepSecret(file(petition).id(), List.of(reported)))
                        .isTrue());
    }

    CaseFile file(Filed petition) {
        return cases.byNo(petition.caseNo()).orElseThrow();
    }

    /** The form of a task as it is offered now. */
    String form(Filed petition, String task) {
        return office.read(petition.caseNo(), task).toString();
    }

    /** A director of the reported unit. */
    ApiUser stranger() {
        var account =
                new HashMap<String, Object>(Map.of("username", "ict.director.later", "password", ApiUser.PASSWORD));
        account.putAll(Map.of("displayName", "信息通信管理局负责人", "unit", REPORTED, "roles", List.of("ORGAN_DIRECTOR")));
        office.as("admin1").post("/api/users", account).ok();
        return office.as("ict.director.later");
    }
}
