package org.facheng.document.internal.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface many documents share, as one of them sees it: cut to the characters that document uses. Asked for at its first character. */
final class SharedFont extends PDFontSupplier {

    private final Supplier<TrueTypeFont> typeface;
    private final PDDocument document;

    SharedFont(Supplier<TrueTypeFont> typeface, PDDocument document) {
        super(null);
        this.typeface = typeface;
        this.document = document;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(document, typeface.get(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
