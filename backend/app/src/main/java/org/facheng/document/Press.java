package org.facheng.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.facheng.document.internal.print.HtmlPrinter;
import org.facheng.document.internal.print.Paper;
import org.facheng.document.internal.print.PdfPrinter;
import org.facheng.document.internal.print.WordPrinter;
import org.springframework.stereotype.Component;

/** Prints a document in its three forms and freezes them. */
@Component
class Press {

    /** SHA-256 of each frozen form; all null where printing is switched off. */
    record Frozen(String pdf, String docx, String html) {}

    private final HtmlPrinter html;
    private final PdfPrinter pdf;
    private final WordPrinter word;
    private final FileStore files;
    private final MaterialMapper contents;
    private final Clock clock;
    private final boolean on;

    Press(
            HtmlPrinter html,
            PdfPrinter pdf,
            WordPrinter word,
            FileStore files,
            MaterialMapper contents,
            Clock clock,
            DocumentSettings settings) {
        this.html = html;
        this.pdf = pdf;
        this.word = word;
        this.files = files;
        this.contents = contents;
        this.clock = clock;
        this.on = settings.render();
    }

    /** A draft as a browser shows it. */
    byte[] draftHtml(Paper paper, int version) {
        return html.draft(paper, mark(version)).getBytes(StandardCharsets.UTF_8);
    }

    byte[] draftPdf(Paper paper, int version) {
        return pdf.print(html.draftPages(paper, mark(version)));
    }

    byte[] pdf(Paper paper) {
        return pdf.print(html.pages(paper));
    }

    private static String mark(int version) {
        return "草稿（第%d稿）".formatted(version);
    }

    /** Written before the transaction commits; a file left over by one that rolls back harms nobody. */
    Frozen freeze(Paper paper) {
        if (!on) {
            return new Frozen(null, null, null);
        }
        return new Frozen(
                keep(pdf.print(html.pages(paper))),
                keep(word.print(paper)),
                keep(html.print(paper).getBytes(StandardCharsets.UTF_8)));
    }

    private String keep(byte[] content) {
        String sha256 = files.keep(content);
        contents.claim(sha256, content.length, clock.instant());
        return sha256;
    }
}
