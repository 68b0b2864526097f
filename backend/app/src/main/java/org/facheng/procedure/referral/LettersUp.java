package org.facheng.procedure.referral;

import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.CaseActs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the body that has to handle a matter writes to the one that sent it is received in the sender's case the day it reaches it: its objection
 * (信访工作条例第二十三条第三款), its report of the result (第二十二条第一款第三项). Nobody registers it a second time.
 */
@Component
class LettersUp {

    /** Which act of the sender receives the letter, and where its words stand. */
    private record Receipt(String act, String said, String field, String as) {}

    private static final Map<String, Receipt> RECEIPTS = Map.of(
            "objection", new Receipt("receive-objection", "userTask_approveRoute", "objection", "reasons"),
            "closing-report", new Receipt("receive-feedback", "report-back", "result", "result"));

    private static final String FEEDBACK = "feedback";

    private final SentMatters sent;
    private final Cases cases;
    private final CaseActs acts;
    private final AnswerMapper answers;
    private final Documents documents;
    private final LetterCopies copies;
    private final Materials materials;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    LettersUp(
            SentMatters sent,
            Cases cases,
            CaseActs acts,
            AnswerMapper answers,
            Documents documents,
            LetterCopies copies,
            Materials materials,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            JsonMapper json) {
        this.sent = sent;
        this.cases = cases;
        this.acts = acts;
        this.answers = answers;
        this.documents = documents;
        this.copies = copies;
        this.materials = materials;
        this.journal = journal;
        this.events = events;
        this.currentUser = currentUser;
        this.json = json;
    }

    @EventListener
    void served(DocumentServed event) {
        var receipt = RECEIPTS.get(event.document());
        if (receipt != null) {
            var file = cases.byId(event.caseId());
            sent.above(file).ifPresent(above -> receive(cases.lock(above.id()), file, receipt, event));
        }
    }

    private void receive(CaseFile above, CaseFile file, Receipt receipt, DocumentServed event) {
        var form = json.createObjectNode().put("receivedOn", event.servedOn().toString());
        form.put(receipt.as(), said(file, receipt));
        var user = currentUser.require();
        var letter = documents.ofCase(file.id()).stream()
                .filter(document -> document.id().equals(event.documentId()))
                .findFirst()
                .orElseThrow();
        if (!acts.follow(above, receipt.act(), user, form, () -> copies.of(letter, user))) {
            keep(above, letter, user);
        }
    }

    /** What nobody waits for just now is in the file all the same, and whoever answers for it is told. */
    private void keep(CaseFile above, CaseDocument letter, User user) {
        materials.attach(above.id(), user.id(), copies.of(letter, user), FEEDBACK, user.username());
        var what = "收到承办机关的《%s》，已经入卷，请处理".formatted(letter.name());
        journal.append(Act.of(above.id(), user.actor(), "case.letter-received", what));
        events.publishEvent(new CaseAsked(above.id(), what));
    }

    private String said(CaseFile file, Receipt receipt) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(receipt.said()))
                .map(answer ->
                        json.readTree(answer.form()).path(receipt.field()).asString(""))
                .filter(words -> !words.isBlank())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
