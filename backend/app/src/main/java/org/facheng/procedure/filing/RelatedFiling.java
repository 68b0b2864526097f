package org.facheng.procedure.filing;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.dispute.SameAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A matter made from another case names it, so that each is found from the other: the procedure of the second says how they belong together. */
@Component
public class RelatedFiling {

    private final Cases cases;
    private final CaseLinks links;
    private final MatterReviews reviews;
    private final SameAct sameAct;
    private final Permissions permissions;
    private final LinkNotes notes;
    private final JsonMapper json;

    RelatedFiling(
            Cases cases,
            CaseLinks links,
            MatterReviews reviews,
            SameAct sameAct,
            Permissions permissions,
            LinkNotes notes,
            JsonMapper json) {
        this.cases = cases;
        this.links = links;
        this.reviews = reviews;
        this.sameAct = sameAct;
        this.permissions = permissions;
        this.notes = notes;
        this.json = json;
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

    /**
     * Every case of ours that made the decision this one is about, as far as whoever files may see it: our own number leaves no doubt. The
     * parties and papers of that case are found from here.
     */
    public void linkToDecisions(Filed filed, User user) {
        if (!reviews.of(filed.procedure()).followsDecisions()) {
            return;
        }
        var known = links.of(filed.caseId()).stream().map(CaseFile::id).toList();
        Stream.concat(sameAct.issuing(filed.actNumbers()).stream(), before(filed))
                .distinct()
                .filter(file -> !file.id().equals(filed.caseId()) && !known.contains(file.id()))
                .filter(file -> permissions.may(user, Action.CASE_READ, file.scope()))
                .forEach(file -> link(filed, Optional.of(file), user));
    }

    /** The cases about a paper it follows, brought by the same: a number of others and a name together leave no doubt. */
    private Stream<CaseFile> before(Filed filed) {
        var form = json.readTree(cases.byId(filed.caseId()).form());
        var people = form.path("applicants")
                .valueStream()
                .map(one -> one.path("name").asString(""))
                .toList();
        return sameAct.find(reviews.of(filed.procedure()).follows(form), people).stream()
                .filter(SameAct.Match::sameParty)
                .map(SameAct.Match::file);
    }

    private void link(Filed filed, Optional<CaseFile> named, User user) {
        var first = named.filter(file -> permissions.may(user, Action.CASE_READ, file.scope()))
                .orElseThrow(() -> Problems.invalid(
                                "unknown_related_case", "没有找到前一件案件，请核对编号。", "The first case is not known.")
                        .at("/relatedTo", "没有这件案件", "unknown case"));
        var tie = reviews.of(filed.procedure()).tie();
        links.link(first.id(), filed.caseId(), tie.sameAct());
        var second = cases.byId(filed.caseId());
        write(first, second, tie, user);
        write(second, first, tie, user);
    }

    private void write(CaseFile file, CaseFile other, MatterReview.Tie tie, User user) {
        notes.write(file, other, user.actor(), tie.basis(), tie.sentence().formatted(other.caseNo()));
    }
}
