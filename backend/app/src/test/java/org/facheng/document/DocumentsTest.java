package org.facheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.facheng.document.DocumentFixture.CORRECTION;
import static org.facheng.document.DocumentFixture.ISSUED;
import static org.facheng.document.DocumentFixture.ITEMS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@RecordApplicationEvents
@Import(DocumentFixture.class)
class DocumentsTest {

    private static final String BASIS = "行政复议法第八十八条第一款";

    @Autowired
    DocumentFixture fixture;

    @Autowired
    Documents documents;

    @Autowired
    DocumentMapper rows;

    @Autowired
    StoredFiles storedFiles;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine clock;

    @Autowired
    ApplicationEvents events;

    private String caseId;

    @BeforeEach
    void a_case_in_june() {
        caseId = fixture.newCase();
        clock.set(Instant.parse("2026-06-03T10:00:00+08:00"));
    }

    @Test
    void an_issued_document_is_numbered_and_frozen() throws Exception {
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of(fixture.applicant(caseId)));

        assertThat(issued.number()).matches("工信复补〔2026〕\\d+号");
        byte[] pdf = documents.file(issued.id(), "pdf");
        assertThat(sha256(pdf)).isEqualTo(issued.sha256());
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(pages)).contains(issued.number(), "𠮷田", "申请书签名");
        }
        assertThat(new String(documents.file(issued.id(), "html"), StandardCharsets.UTF_8))
                .contains(issued.number());
        assertThat(documents.file(issued.id(), "docx")).startsWith('P', 'K');
        assertThat(issued.services()).singleElement().matches(service -> service.manner() == null);
        assertThat(actions()).containsExactly("document.issued");
        assertThat(events.stream(DocumentIssued.class)).singleElement().matches(event -> event.number()
                .equals(issued.number()));
        assertThat(storedFiles.verify().damaged()).isEmpty();
    }

    @Test
    void an_issued_document_can_neither_be_issued_nor_changed_again() {
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of());

        refused("document_issued", () -> documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of()));
        rows.redraft(issued.id(), "{}");
        assertThat(rows.issue(rows.byId(issued.id()).orElseThrow(), clock.instant()))
                .isZero();
        assertThat(rows.byId(issued.id()).orElseThrow().fields()).contains("身份证复印件");
    }

    @Test
    void service_is_recorded_once_with_its_proof_page() throws Exception {
        String party = fixture.applicant(caseId);
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of(party));
        clock.set(Instant.parse("2026-06-05T10:00:00+08:00"));

        CaseDocument.Service served =
                documents.serve(issued.id(), party, "post", ISSUED.plusDays(2), "邮件单号EMS12345，本人签收", BASIS);

        assertThat(served.servedOn()).isEqualTo("2026-06-05");
        refused("already_served", () -> documents.serve(issued.id(), party, "post", ISSUED.plusDays(2), "再次登记", BASIS));
        CaseDocument proof = documents.latest(caseId, "proof-of-service").orElseThrow();
        try (PDDocument pages = Loader.loadPDF(documents.file(proof.id(), "pdf"))) {
            assertThat(new PDFTextStripper().getText(pages))
                    .contains("送达回证", issued.number(), "邮寄送达", "EMS12345", "系统自动送达");
        }
        assertThat(events.stream(DocumentServed.class)).singleElement().matches(event -> event.servedOn()
                .equals(served.servedOn()));
        assertThat(actions()).containsExactly("document.issued", "document.served");
        assertThat(journal.entries(caseId))
                .filteredOn(entry -> entry.action().equals("document.served"))
                .extracting(JournalEntry::basis)
                .containsExactly(BASIS);
    }

    @Test
    void acknowledging_keeps_the_day_of_service_and_counts_once() {
        String party = fixture.applicant(caseId);
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of(party));
        documents.serve(issued.id(), party, "electronic", ISSUED, "到达当事人账户", BASIS);
        documents.acknowledge(issued.id(), party);
        documents.acknowledge(issued.id(), party);

        CaseDocument.Service service =
                documents.ofCase(caseId).get(0).services().get(0);
        assertThat(service.servedOn()).isEqualTo(ISSUED);
        assertThat(service.acknowledgedAt())
                .isBetween(Instant.parse("2026-06-03T02:00:00Z"), Instant.parse("2026-06-03T02:05:00Z"));
        assertThat(actions()).filteredOn("document.acknowledged"::equals).hasSize(1);
    }

    @Test
    void service_that_cannot_be_is_refused() {
        String party = fixture.respondent(caseId);
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of(party));

        refused(
                "service_in_future",
                () -> documents.serve(issued.id(), party, "post", ISSUED.plusDays(1), "单号", BASIS));
        refused(
                "service_before_issue",
                () -> documents.serve(issued.id(), party, "post", ISSUED.minusDays(1), "单号", BASIS));
        refused("service_proof_missing", () -> documents.serve(issued.id(), party, "post", ISSUED, " ", BASIS));
        refused("service_manner_unknown", () -> documents.serve(issued.id(), party, "pigeon", ISSUED, "单号", BASIS));
        refused(
                "electronic_service_without_consent",
                () -> documents.serve(issued.id(), party, "electronic", ISSUED, "到达", BASIS));
        refused(
                "not_an_addressee",
                () -> documents.serve(issued.id(), fixture.applicant(caseId), "post", ISSUED, "单号", BASIS));
        assertThat(documents.ofCase(caseId)).hasSize(1);
    }

    @Test
    void a_public_notice_serves_when_thirty_days_have_passed() {
        String party = fixture.respondent(caseId);
        CaseDocument issued = documents.issue(caseId, CORRECTION, ITEMS, ISSUED, List.of(party));
        clock.set(Instant.parse("2026-07-02T23:00:00+08:00"));
        refused(
                "public_notice_running",
                () -> documents.serve(issued.id(), party, "public-notice", ISSUED, "官网公告", BASIS));
        clock.set(Instant.parse("2026-07-03T00:00:00+08:00"));
        assertThat(documents
                        .serve(issued.id(), party, "public-notice", ISSUED, "官网公告", BASIS)
                        .servedOn())
                .isEqualTo("2026-07-03");
    }

    private List<String> actions() {
        return journal.entries(caseId).stream()
                .map(JournalEntry::action)
                .filter(action -> action.startsWith("document."))
                .toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
