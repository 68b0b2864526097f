package org.facheng.procedure.above;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Unit;
import org.facheng.procedure.casework.LinkNotes;
import org.springframework.stereotype.Component;

/**
 * What follows a revocation (信访工作条例第三十五条、第三十六条第一款): nothing of the opinion is carried out any more, and where the matter is to be handled anew, it
 * is by the body that handled it first, also where 复核 revokes what a 复查 found; once, however many opinions of review revoke the same one.
 */
@Component
class Revoked {

    private static final String SET_ASIDE = "opinion-set-aside";

    private final CaseBelow below;
    private final HandledAnew anew;
    private final ChangedOpinion tell;
    private final Cases cases;
    private final CaseLinks links;
    private final Deadlines deadlines;
    private final LinkNotes notes;
    private final CurrentUser currentUser;

    Revoked(
            CaseBelow below,
            HandledAnew anew,
            ChangedOpinion tell,
            Cases cases,
            CaseLinks links,
            Deadlines deadlines,
            LinkNotes notes,
            CurrentUser currentUser) {
        this.below = below;
        this.anew = anew;
        this.tell = tell;
        this.cases = cases;
        this.links = links;
        this.deadlines = deadlines;
        this.notes = notes;
        this.currentUser = currentUser;
    }

    /** @param opinion the case of the opinion, where it is known here */
    void follow(CaseFile request, Optional<CaseFile> opinion, Unit body, SetAside.Told told) {
        opinion.ifPresent(file -> setAside(file, told));
        if ("none".equals(told.form().path("anew").asString(""))) {
            return;
        }
        var review = opinion.filter(below::review);
        if (review.isEmpty()) {
            again(request, opinion, body, told);
            return;
        }
        below.first(review.get())
                .ifPresentOrElse(
                        first -> {
                            setAside(first, told);
                            again(request, Optional.of(first), below.body(first), told);
                        },
                        () -> passOn(review.get(), told));
    }

    private void setAside(CaseFile opinion, SetAside.Told told) {
        var file = cases.lock(opinion.id());
        deadlines.record(
                file.id(),
                SET_ASIDE,
                told.on(),
                null,
                "《%s》送达".formatted(told.letter().name()));
    }

    private void again(CaseFile request, Optional<CaseFile> opinion, Unit body, SetAside.Told told) {
        opinion.flatMap(below::handledAnew)
                .ifPresentOrElse(
                        known -> join(request, cases.lock(known.id()), body, told),
                        () -> anew.open(request, opinion, body, told));
    }

    private void join(CaseFile request, CaseFile known, Unit body, SetAside.Told told) {
        tell.keep(known, told);
        links.link(request.id(), known.id(), false);
        var sentence = "%s已经在重新办理，本次撤销一并办理：%s".formatted(body.name(), known.caseNo());
        notes.write(request, known, currentUser.require().actor(), "内部规则", sentence);
        var by = told.form().path("anewBy").asString("");
        tell.say(
                known,
                "收到《%s》：原意见又被撤销，与本件一并重新办理%s".formatted(told.letter().name(), by.isEmpty() ? "" : "，该意见写明的最后一日为" + by));
    }

    /** Where the first opinion was given is known to the body of the 复查 only. */
    private void passOn(CaseFile review, SetAside.Told told) {
        tell.keep(review, told);
        tell.say(
                review,
                "收到《%s》：复查意见已经撤销；作出处理意见的案件不在本系统，请通知原办理机关重新办理"
                        .formatted(told.letter().name()));
    }
}
