package org.facheng.document.internal.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.facheng.document.DocumentSettings;
import org.springframework.util.unit.DataSize;

/** The three printers, and what can be read in what they print. The pages stay in target/documents to be looked at. */
final class Printing {

    private static final Path PAGES = Path.of("target", "documents");

    static final HtmlPrinter HTML = new HtmlPrinter();
    static final PdfPrinter PDF = pdfPrinter();

    private static final WordPrinter WORD = new WordPrinter();

    private Printing() {}

    /** The text of the paper in HTML, PDF and Word, each without a gap. */
    static List<String> runs(String name, Paper paper) throws IOException {
        String html = HTML.print(paper);
        byte[] pdf = kept(name + ".pdf", PDF.print(HTML.pages(paper)));
        byte[] word = kept(name + ".docx", WORD.print(paper));
        kept(name + ".html", html.getBytes(StandardCharsets.UTF_8));
        return List.of(html.replaceAll("(?s)<style>.*</style>|<[^>]+>", ""), textOfPdf(pdf), textOfWord(word)).stream()
                .map(text -> text.replaceAll("\\s|— \\d+ —", ""))
                .toList();
    }

    static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfWord(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static PdfPrinter pdfPrinter() {
        Path fonts = Path.of(System.getProperty("user.home"), ".cache", "facheng", "fonts");
        DataSize any = DataSize.ofMegabytes(1);
        try {
            return new PdfPrinter(new Typefaces(new DocumentSettings(PAGES, fonts, fonts, true, any, any)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] kept(String name, byte[] content) throws IOException {
        Files.createDirectories(PAGES);
        return Files.readAllBytes(Files.write(PAGES.resolve(name), content));
    }
}
