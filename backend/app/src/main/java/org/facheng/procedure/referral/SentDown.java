package org.facheng.procedure.referral;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.casework.LinkedOpening;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.springframework.stereotype.Component;

/**
 * 承办机关立件: the body that was sent a matter has a case of its own from the day the letter reached it, with its own first contact and its own
 * clocks; the papers go along, and the day the petitioner first came stays visible (信访工作条例第二十三条第一款、第三款). The sender keeps its own case.
 */
@Component
class SentDown implements LinkedOpening {

    private static final String LETTER = "referral-letter";
    private static final String BASIS = "信访工作条例第二十三条第一款";

    private final SentMatters sent;
    private final SentMatter matters;
    private final Filing filing;
    private final Cases cases;
    private final CaseLinks links;
    private final Documents documents;
    private final LetterCopies copies;
    private final Materials materials;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final LinkNotes notes;

    SentDown(
            SentMatters sent,
            SentMatter matters,
            Filing filing,
            Cases cases,
            CaseLinks links,
            Documents documents,
            LetterCopies copies,
            Materials materials,
            Directory directory,
            CurrentUser currentUser,
            LinkNotes notes) {
        this.sent = sent;
        this.matters = matters;
        this.filing = filing;
        this.cases = cases;
        this.links = links;
        this.documents = documents;
        this.copies = copies;
        this.materials = materials;
        this.directory = directory;
        this.currentUser = currentUser;
        this.notes = notes;
    }

    @Override
    public String procedure() {
        return SentMatters.PROCEDURE;
    }

    @Override
    public void open(CaseFile file) {
        sent.bodyBelow(file).ifPresent(body -> {
            var letter = documents.latest(file.id(), LETTER).orElseThrow();
            sent.receivedOn(file, letter).ifPresent(on -> open(file, body, letter, on));
        });
    }

    private void open(CaseFile file, Unit body, CaseDocument letter, LocalDate receivedOn) {
        var user = currentUser.require();
        var sender = directory.unit(sent.body(file)).orElseThrow();
        var filed = filing.file(new FilingRequest(
                SentMatters.PROCEDURE,
                SentMatters.TRANSFER,
                receivedOn,
                body.name(),
                matters.of(file, sender.name(), letter, receivedOn),
                "/form",
                List.of(),
                user,
                false,
                file));
        materials.carry(file.id(), filed.caseId(), "application");
        materials.attach(filed.caseId(), user.id(), copies.of(letter, user), "answer-of-transferor", user.username());
        links.link(file.id(), filed.caseId(), false);
        var below = cases.byId(filed.caseId());
        notes.write(file, below, user.actor(), BASIS, body.name() + "已经立件：" + below.caseNo());
        notes.write(
                below,
                file,
                user.actor(),
                BASIS,
                "由%s转送、交办，原件%s，首次收到日%s；本机关的期限自%s收到之日起算"
                        .formatted(sender.name(), file.caseNo(), file.receivedOn(), receivedOn));
    }
}
