package org.facheng.procedure.above;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Unit;
import org.facheng.procedure.casework.InformerSecrecy;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.springframework.stereotype.Component;

/**
 * 重新办理: a matter whose opinion was revoked is a case again at the body that gave it, from the day the copy reached it and with whoever answered for
 * the first one, until the day the reviewing body set or, where it set none, in the days of the house (the text gives none; internal, 待确认).
 */
@Component
class HandledAnew {

    static final String ORDERED = "anew-ordered";
    private static final String DAY_FIXED = "anew-day-fixed";

    private final AnewMatter matters;
    private final ChangedOpinion tell;
    private final Filing filing;
    private final Cases cases;
    private final CaseLinks links;
    private final Materials materials;
    private final Deadlines deadlines;
    private final InformerSecrecy secrecy;
    private final LinkNotes notes;
    private final CurrentUser currentUser;

    HandledAnew(
            AnewMatter matters,
            ChangedOpinion tell,
            Filing filing,
            Cases cases,
            CaseLinks links,
            Materials materials,
            Deadlines deadlines,
            InformerSecrecy secrecy,
            LinkNotes notes,
            CurrentUser currentUser) {
        this.matters = matters;
        this.tell = tell;
        this.filing = filing;
        this.cases = cases;
        this.links = links;
        this.materials = materials;
        this.deadlines = deadlines;
        this.secrecy = secrecy;
        this.notes = notes;
        this.currentUser = currentUser;
    }

    /** @param opinion the case of the opinion, where it is known here */
    void open(CaseFile request, Optional<CaseFile> opinion, Unit body, SetAside.Told told) {
        var from = opinion.orElse(request);
        var filed = filing.file(new FilingRequest(
                from.procedure(),
                AnewMatter.TRANSFER,
                told.on(),
                body.name(),
                matters.of(from, request, told),
                "/form",
                List.of(),
                currentUser.require(),
                false,
                from));
        materials.carry(from.id(), filed.caseId(), "application");
        secrecy.keepLike(from, cases.lock(filed.caseId()));
        var anew = cases.byId(filed.caseId());
        tell.keep(anew, told);
        order(anew, told);
        links.link(request.id(), anew.id(), false);
        write(request, anew, body.name() + "已经立件重新办理：" + anew.caseNo());
        opinion.ifPresent(file -> {
            links.link(file.id(), anew.id(), false);
            write(cases.lock(file.id()), anew, "原意见已经撤销，另件重新办理：" + anew.caseNo());
            write(anew, file, "重新办理原信访事项：" + file.caseNo());
        });
        tell.say(anew, "收到《%s》：原意见已经撤销，请重新办理".formatted(told.letter().name()));
    }

    /** A day that was over when the letter arrived is none. */
    private void order(CaseFile anew, SetAside.Told told) {
        var proof = "《%s》送达".formatted(told.letter().name());
        var by = told.form().path("anewBy").asString("");
        if (!by.isEmpty() && LocalDate.parse(by).isAfter(told.on())) {
            var period = FixedPeriod.until(told.on(), LocalDate.parse(by));
            deadlines.record(anew.id(), List.of(new NewFact(DAY_FIXED, told.on(), null, proof, period)));
        }
        deadlines.record(anew.id(), ORDERED, told.on(), null, proof);
    }

    private void write(CaseFile file, CaseFile other, String sentence) {
        notes.write(file, other, currentUser.require().actor(), "内部规则", sentence);
    }
}
