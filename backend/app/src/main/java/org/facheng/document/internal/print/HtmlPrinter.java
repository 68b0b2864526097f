package org.facheng.document.internal.print;

import static org.facheng.document.internal.print.HtmlBlocks.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.facheng.document.internal.print.Paper.Layout;
import org.springframework.stereotype.Component;

/** Prints a document as one self-contained XHTML page: what a browser shows and what {@link PdfPrinter} turns into pages. */
@Component
public class HtmlPrinter {
    private final String onPaper = resource("paper.css");
    private final String onScreen = resource("screen.css");

    /** For a browser: on a screen, on a telephone, printed. */
    public String print(Paper paper) {
        return page(paper, onScreenToo(), "");
    }

    /** For {@link PdfPrinter}, which knows pages only. */
    public String pages(Paper paper) {
        return page(paper, onPaper, "");
    }

    /** As {@link #print}, with a mark on every page that keeps it from being taken for the document. */
    public String draft(Paper paper, String mark) {
        return page(paper, onScreenToo(), marked(mark));
    }

    /** As {@link #pages}, with the mark of a draft. */
    public String draftPages(Paper paper, String mark) {
        return page(paper, onPaper, marked(mark));
    }

    private String onScreenToo() {
        return onPaper + "@media screen {\n" + onScreen + "}\n";
    }

    private static String marked(String mark) {
        return "<p class=\"draft\">%s</p>".formatted(escape(mark));
    }

    private static String page(Paper paper, String style, String mark) {
        String blocks = HtmlBlocks.of(paper.blocks());
        return """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
        <head>
        <meta charset="UTF-8"/>
        <title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <style>%s</style>
        </head>
        <body class="%s">
        <main>
        %s%s
        %s
        </main>
        </body>
        </html>
        """
                .formatted(
                        escape(paper.title()), style, paper.layout().name().toLowerCase(), mark, head(paper), blocks);
    }

    private static String head(Paper paper) {
        String organ = escape(paper.organ());
        String title = escape(paper.title());
        String number = paper.number() == null ? "" : "<p class=\"number\">%s</p>".formatted(escape(paper.number()));
        if (paper.layout() == Layout.LETTER) {
            return "<div class=\"head\"><p class=\"organ\">%s</p>%s</div>\n<h1>%s</h1>".formatted(organ, number, title);
        }
        return "<h1>%s%s</h1>\n%s".formatted(paper.layout() == Layout.PARTY ? "" : organ + "<br/>", title, number);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPrinter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
