package org.facheng.document.internal.print;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Page, typefaces and lines of the Word version, after GB/T 9704. Lengths are twips, a twentieth of a point. */
final class WordStyle {

    static final int LINE = 579;
    static final int TEXT_WIDTH = 8845;

    static final String RED = "D7000F";

    private WordStyle() {}

    static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setBottom(BigInteger.valueOf(1984));
        margin.setLeft(BigInteger.valueOf(1587));
        margin.setFooter(BigInteger.valueOf(1587));
        margin.setHeader(BigInteger.valueOf(850));
        margin.setGutter(BigInteger.ZERO);
        word.setEvenAndOddHeadings(true);
        pageNumber(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), ParagraphAlignment.RIGHT);
        pageNumber(word.createFooter(HeaderFooterType.EVEN).createParagraph(), ParagraphAlignment.LEFT);
    }

    private static void pageNumber(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        write(paragraph, "— ", Face.TABLE);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        write(paragraph, " —", Face.TABLE);
    }

    static void redLine(XWPFParagraph paragraph) {
        paragraph.setBorderBottom(Borders.SINGLE);
        var line = paragraph.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(16));
        line.setSpace(BigInteger.valueOf(6));
    }

    /** A table over the width of the text; its first column has this width. */
    static void columns(XWPFTable table, int first) {
        table.setWidth(String.valueOf(TEXT_WIDTH));
        table.setCellMargins(70, 120, 70, 120);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        grid.addNewGridCol().setW(BigInteger.valueOf(first));
        grid.addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH - first));
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth(String.valueOf(first));
            row.getCell(1).setWidth(String.valueOf(TEXT_WIDTH - first));
        });
    }

    /** Adds the text; a line break in it stays one. */
    static void write(XWPFParagraph paragraph, String text, Face face) {
        paragraph.setSpacingBetween(face.line / 20.0, LineSpacingRule.EXACT);
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        run.setFontSize(face.points);
        run.setBold(face.bold);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(face.font, range);
        }
        if (face.color != null) {
            run.setColor(face.color);
        }
    }
}
