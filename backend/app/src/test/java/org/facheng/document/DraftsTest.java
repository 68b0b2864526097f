package org.facheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.facheng.document.DocumentFixture.CORRECTION;
import static org.facheng.document.DocumentFixture.DECISION;
import static org.facheng.document.DocumentFixture.ISSUED;
import static org.facheng.document.DocumentFixture.ITEMS;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** What is reviewed before its issue: each version stays, the last one goes out. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@Import(DocumentFixture.class)
class DraftsTest {

    @Autowired
    DocumentFixture fixture;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Journal journal;

    @Autowired
    TimeMachine clock;

    private String caseId;

    @BeforeEach
    void a_case_in_june() {
        caseId = fixture.newCase();
        clock.set(Instant.parse("2026-06-03T10:00:00+08:00"));
    }

    @Test
    void a_draft_that_lacks_a_field_is_refused_by_its_name() {
        assertThatThrownBy(() -> drafts.draft(caseId, DECISION, Map.of("acceptedOn", "2026-06-05")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.errors())
                            .extracting(ProblemException.InputError::pointer)
                            .containsExactly(
                                    "/fields/respondentReply",
                                    "/fields/facts",
                                    "/fields/opinion",
                                    "/fields/articles",
                                    "/fields/decisions");
                });
    }

    @Test
    void a_new_draft_replaces_the_last_and_both_can_still_be_read() throws Exception {
        drafts.draft(caseId, CORRECTION, Map.of("items", List.of("第一稿的事项")));
        Drafts.Draft second = drafts.draft(caseId, CORRECTION, ITEMS);

        assertThat(second.version()).isEqualTo(2);
        assertThat(drafts.current(caseId, CORRECTION.key())).contains(second);
        assertThat(drafts.ofCase(caseId)).hasSize(2).noneMatch(Drafts.Draft::issued);
        assertThat(html(second, 1)).contains("草稿（第1稿）", "第一稿的事项");
        assertThat(html(second, 2)).contains("草稿（第2稿）", "身份证复印件", "𠮷田").doesNotContain("2026年6月3日");
        try (PDDocument pages = Loader.loadPDF(drafts.file(second.documentId(), 2, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pages)).contains("稿", "身份证复印件");
        }
        assertThat(documents.ofCase(caseId)).singleElement().satisfies(draft -> {
            assertThat(draft.issued()).isFalse();
            assertThat(draft.number()).isNull();
        });
    }

    @Test
    void what_is_issued_is_the_last_draft_word_for_word() {
        drafts.draft(caseId, CORRECTION, Map.of("items", List.of("第一稿的事项")));
        Drafts.Draft last = drafts.draft(caseId, CORRECTION, ITEMS);

        CaseDocument issued =
                documents.issue(caseId, CORRECTION, Map.of("items", List.of("审批之后改动的事项")), ISSUED, List.of());

        String text = new String(documents.file(issued.id(), "html"), StandardCharsets.UTF_8);
        assertThat(text).contains("身份证复印件", "2026年6月3日", issued.number()).doesNotContain("改动", "草稿（");
        assertThat(words(text, issued.number(), "2026年6月3日")).isEqualTo(words(html(last, 2), "草稿（第2稿）", "××××年×月×日"));
        assertThat(drafts.current(caseId, CORRECTION.key())).isEmpty();
        assertThat(drafts.ofCase(caseId)).extracting(Drafts.Draft::issued).containsExactly(false, true);
        assertThat(details("document.issued")).contains(last.digest());
    }

    private String html(Drafts.Draft draft, int version) {
        return new String(drafts.file(draft.documentId(), version, "html"), StandardCharsets.UTF_8);
    }

    /** The words of a page, without markup and without what may differ. */
    private static String words(String page, String... except) {
        String words = page.replaceAll("(?s)<style>.*</style>", "");
        for (String each : except) {
            words = words.replace(each, "");
        }
        return words.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    }

    private String details(String action) {
        return journal.entries(caseId).stream()
                .filter(entry -> entry.action().equals(action))
                .map(JournalEntry::toString)
                .findFirst()
                .orElseThrow();
    }
}
