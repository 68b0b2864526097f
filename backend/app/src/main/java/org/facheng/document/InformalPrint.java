package org.facheng.document;

import org.facheng.document.internal.print.PdfPrinter;
import org.springframework.stereotype.Component;

/** Prints what is no document of the case: it has no number and no seal, and nothing of it is kept. */
@Component
public class InformalPrint {

    private final PdfPrinter printer;

    InformalPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    /**
     * @param xhtml a whole page with its style in it; nothing outside is fetched. The typeface is "Noto Serif SC"
     */
    public byte[] pdf(String xhtml) {
        return printer.print(xhtml);
    }
}
