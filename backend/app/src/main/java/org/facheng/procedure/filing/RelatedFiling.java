package org.facheng.procedure.filing;

import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Two acts are two applications (行政复议法第二十二条第四款): the second one names the first, so that each is found from the other. */
@Component
public class RelatedFiling {

    private static final String BASIS = "行政复议法第二十二条第四款";

    private final Cases cases;
    private final CaseLinks links;
    private final Permissions permissions;
    private final Journal journal;

    RelatedFiling(Cases cases, CaseLinks links, Permissions permissions, Journal journal) {
        this.cases = cases;
        this.links = links;
        this.permissions = permissions;
        this.journal = journal;
    }

    /** The first case by its case number, as staff know it; null stands for none. */
    public void linkToCase(Filed filed, String caseNo, User user) {
        if (caseNo != null) {
            link(filed, cases.byNo(caseNo), user);
        }
    }

    /** The first case by its receipt number, as its citizen knows it; null stands for none. */
    public void linkToReceipt(Filed filed, String receiptNo, User user) {
        if (receiptNo != null) {
            link(filed, cases.byReceiptNo(receiptNo), user);
        }
    }

    private void link(Filed filed, Optional<CaseFile> named, User user) {
        var first = named.filter(file -> permissions.may(user, Action.CASE_READ, file.scope()))
                .orElseThrow(() -> Problems.invalid(
                                "unknown_related_case", "没有找到前一件申请，请核对编号。", "The first application is not known.")
                        .at("/relatedTo", "没有这件申请", "unknown case"));
        links.link(first.id(), filed.caseId());
        write(first.id(), filed.caseNo(), user);
        write(filed.caseId(), first.caseNo(), user);
    }

    private void write(String caseId, String otherNo, User user) {
        journal.append(Act.of(caseId, user.actor(), "case.linked", "同一申请人就另一行政行为的申请：%s".formatted(otherNo))
                .on(BASIS)
                .with(Map.of("other", otherNo)));
    }
}
