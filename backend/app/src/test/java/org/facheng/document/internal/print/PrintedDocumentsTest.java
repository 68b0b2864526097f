package org.facheng.document.internal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.document.internal.print.Printing.HTML;
import static org.facheng.document.internal.print.Printing.PDF;
import static org.facheng.document.internal.print.Printing.textOfPdf;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facheng.document.internal.template.Declaration.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document with a full sample case, as HTML, PDF and Word. */
class PrintedDocumentsTest {

    static final List<String> KEYS = Samples.KEYS;

    @ParameterizedTest
    @FieldSource("KEYS")
    void the_text_uses_declared_fields_and_all_of_them(String key) {
        assertThat(Samples.template(key).undeclared()).isEmpty();
        assertThat(Samples.template(key).unused()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void every_value_and_every_legal_statement_stands_in_all_three_forms(String key) throws IOException {
        Paper paper = Samples.paper(key, Map.of());
        for (String run : Printing.runs(key, paper)) {
            Samples.values(key, Map.of()).values().stream()
                    .filter(value -> !(value instanceof Boolean))
                    .flatMap(value -> value instanceof List<?> list
                            ? list.stream()
                            : value.toString().lines())
                    // Inside a sentence a typed text gives up its own stop for the one of the sentence.
                    .forEach(value -> assertThat(run).contains(value.toString().replaceAll("\\s|。$", "")));
            assertThat(run).doesNotContainPattern("。[，。；、]");
            for (Statement statement : Samples.template(key).declaration().states()) {
                assertThat(run)
                        .as(statement.what() + "（" + statement.article() + "）")
                        .contains(statement.text());
            }
        }
    }

    @Test
    void a_decision_tells_of_fifteen_days_unless_another_law_fixes_others_or_makes_it_final() throws IOException {
        var fifteen = new HashMap<String, Object>();
        fifteen.put("suingDays", null);
        assertThat(Printing.runs("decision-fifteen", Samples.paper("decision", fifteen)))
                .allSatisfy(run -> assertThat(run).contains("自收到本决定书之日起十五日内向人民法院提起诉讼"));
        assertThat(Printing.runs("decision-final", Samples.paper("decision", Map.of("finalByLaw", true))))
                .allSatisfy(run -> assertThat(run)
                        .contains("第十条和《中华人民共和国某法》第六十条第一款的规定，本决定为最终裁决")
                        .doesNotContain("内向人民法院提起诉讼"));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void pages_are_A4_and_carry_their_fonts(String key) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.print(HTML.pages(Samples.paper(key, Map.of()))))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isBetween(209.5, 210.5);
                assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isBetween(296.5, 297.5);
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(font).getName())
                            .matches("[A-Z]{6}\\+(NotoSerifSC|HanaMin).*");
                }
            }
        }
    }

    @Test
    void a_character_no_font_has_shows_as_the_mark_of_typesetting_and_not_as_nothing() throws IOException {
        String page = HTML.pages(Samples.paper("correction-notice", Map.of("items", List.of("补\uE000正\uD888\uDC00字"))));
        assertThat(textOfPdf(PDF.print(page))).contains("补〓正〓字");
    }

    @Test
    void the_words_of_a_field_stay_words() throws IOException {
        Paper paper = Samples.paper("correction-notice", Map.of("items", List.of("<b>{{organ}}</b> & \"#\"")));
        assertThat(textOfPdf(PDF.print(HTML.pages(paper)))).contains("<b>{{organ}}</b> & \"#\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
    void the_signature_never_stands_on_a_page_without_text(int items) throws IOException {
        Paper paper = Samples.paper("correction-notice", Map.of("items", Collections.nCopies(items, "补一份材料")));
        try (PDDocument pdf = Loader.loadPDF(PDF.print(HTML.pages(paper)))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains("特此通知", "（印章）");
        }
    }

    @Test
    void a_dismissal_where_reconsideration_does_not_come_first_names_the_period_of_the_litigation_law()
            throws IOException {
        var dismissal = Samples.paper("dismissal-decision", Map.of("priorReconsideration", false, "ownAct", false));
        assertThat(HTML.print(dismissal))
                .contains("《中华人民共和国行政诉讼法》第四十五条的规定，自收到本决定书之日起十五日内")
                .doesNotContain("第三十四条", "国务院");
    }

    @Test
    void deemed_acceptance_says_so() throws IOException {
        Paper paper = Samples.paper("acceptance-notice", Map.of("deemed", true));
        assertThat(textOfPdf(PDF.print(HTML.pages(paper))).replaceAll("\\s", ""))
                .contains("第三十条第三款的规定，该申请自2026年6月5日起视为受理")
                .doesNotContain("决定自2026年6月5日起予以受理");
    }

    @Test
    void a_refusal_outside_the_cases_of_reconsideration_first_names_the_period_of_the_litigation_law()
            throws IOException {
        Paper paper = Samples.paper("refusal-decision", Map.of("priorReconsideration", false));
        assertThat(textOfPdf(PDF.print(HTML.pages(paper))).replaceAll("\\s", ""))
                .contains("行政诉讼法》第四十五条", "解释》第五十六条第二款的规定，自收到本决定书之日起十五日内向人民法院提起诉讼", "第三十五条")
                .doesNotContain("第三十四条");
    }

    @Test
    void who_let_his_period_go_by_is_told_that_he_has_given_up_and_what_is_open_to_him() {
        assertThat(HTML.print(Samples.paper("applicant-refusal-decision", Map.of("abandoned", true))))
                .contains("第三十一条第二款的规定，视为放弃行政复议申请", "可以重新申请", "其他申请人的申请继续审查", "十五日内")
                .doesNotContain("第三十条第一款", "决定对申请人乙的行政复议申请不予受理");
    }

    @Test
    void the_receipt_of_the_organ_that_imposed_the_penalty_says_until_when_it_relays_and_nothing_of_a_review() {
        var handed = Samples.paper("filing-receipt", Map.of("toBeReviewed", false));
        assertThat(HTML.print(handed))
                .contains("第三十二条第二款、第八十八条第二款的规定", "5个工作日内（2026年6月8日前，含当日）转送行政复议机关", "不作出是否受理的决定")
                .doesNotContain("第三十条", "视为受理");
    }

    @Test
    void the_simplified_procedure_gives_five_working_days_to_reply() throws IOException {
        Paper paper = Samples.paper("notice-to-reply", Map.of("simplified", true));
        assertThat(textOfPdf(PDF.print(HTML.pages(paper))).replaceAll("\\s", ""))
                .contains("第五十四条第一款、第八十八条第二款的规定，请自收到之日起5个工作日内，即2026年6月22日前（含当日），")
                .doesNotContain("10个工作日");
    }
}
