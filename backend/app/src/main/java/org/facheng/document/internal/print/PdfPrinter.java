package org.facheng.document.internal.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Turns the XHTML of a document into A4 pages. All fonts are embedded, cut to the characters used; nothing outside is ever fetched. */
@Component
public class PdfPrinter {

    /** 〓 is what Chinese typesetting puts for a character it lacks. */
    private static final String MISSING = "〓";

    /** Private use and unassigned: the renderer would leave them out without a word. */
    private static final Pattern UNKNOWN = Pattern.compile("[\\p{Co}\\p{Cn}]");

    /** They only choose a variant of the character before them, which no font here has. */
    private static final Pattern SELECTORS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Typefaces typefaces;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    PdfPrinter(Typefaces typefaces) {
        this.typefaces = typefaces;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] print(String xhtml) {
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            builder(xhtml, document).toStream(pages).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages.toByteArray();
    }

    private PdfRendererBuilder builder(String xhtml, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useFont(new SharedFont(typefaces::regular, document), Typefaces.TEXT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new SharedFont(typefaces::bold, document), Typefaces.TEXT, BOLD, FontStyle.NORMAL, true);
        typefaces
                .rareFor(xhtml)
                .forEach(font -> builder.useFont(
                        font,
                        font.getName(),
                        REGULAR,
                        FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.FALLBACK_FINAL)));
        builder.useReplacementText(MISSING);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Facheng");
        builder.withHtmlContent(
                SELECTORS.matcher(UNKNOWN.matcher(xhtml).replaceAll(MISSING)).replaceAll(""), null);
        return builder;
    }
}
