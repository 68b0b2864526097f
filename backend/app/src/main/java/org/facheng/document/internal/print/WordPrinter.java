package org.facheng.document.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.facheng.document.internal.print.Paper.Kind;
import org.facheng.document.internal.print.Paper.Layout;
import org.facheng.document.internal.print.Paper.Line;
import org.facheng.document.internal.print.Paper.Signature;
import org.facheng.document.internal.print.Paper.Table;
import org.springframework.stereotype.Component;

/** Prints a document as Word, with the typefaces every office in China has. */
@Component
public class WordPrinter {

    /** Width of the first column of a table. */
    private static final int LABELS = WordStyle.TEXT_WIDTH / 4;

    public byte[] print(Paper paper) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordStyle.page(word);
            word.getProperties().getCoreProperties().setTitle(paper.title());
            word.getProperties().getCoreProperties().setCreator(paper.organ());
            head(word, paper);
            paper.blocks().forEach(block -> add(word, block));
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XWPFDocument word, Paper paper) {
        if (paper.layout() == Layout.LETTER) {
            line(word, paper.organ(), Face.RED_HEAD, ParagraphAlignment.CENTER);
            XWPFParagraph number = line(word, orEmpty(paper.number()), Face.BODY, ParagraphAlignment.CENTER);
            number.setSpacingBefore(WordStyle.LINE / 2);
            WordStyle.redLine(number);
            line(word, paper.title(), Face.TITLE, ParagraphAlignment.CENTER).setSpacingBefore(WordStyle.LINE);
            return;
        }
        if (paper.layout() != Layout.PARTY) {
            line(word, paper.organ(), Face.TITLE, ParagraphAlignment.CENTER);
        }
        line(word, paper.title(), Face.TITLE, ParagraphAlignment.CENTER);
        if (paper.number() != null) {
            line(word, paper.number(), Face.BODY, ParagraphAlignment.RIGHT).setSpacingBefore(WordStyle.LINE / 2);
        }
        word.createParagraph();
    }

    private static void add(XWPFDocument word, Paper.Block block) {
        if (block instanceof Line line) {
            add(word, line);
        } else if (block instanceof Table table) {
            add(word, table);
        } else if (block instanceof Signature signature) {
            XWPFParagraph organ = line(word, signature.organ(), Face.BODY, ParagraphAlignment.CENTER);
            organ.setSpacingBefore(2 * WordStyle.LINE);
            XWPFParagraph date = line(word, signature.date(), Face.BODY, ParagraphAlignment.CENTER);
            XWPFParagraph seal = line(word, "（印章）", Face.NOTE, ParagraphAlignment.CENTER);
            List.of(organ, date, seal).forEach(paragraph -> paragraph.setIndentationLeft(WordStyle.TEXT_WIDTH * 2 / 5));
            List.of(organ, date).forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    private static void add(XWPFDocument word, Line line) {
        boolean addressee = line.kind() == Kind.ADDRESSEE;
        Face face = line.kind() == Kind.HEADING ? Face.HEADING : line.kind() == Kind.NOTE ? Face.NOTE : Face.BODY;
        XWPFParagraph paragraph =
                line(word, line.text(), face, addressee ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH);
        if (addressee) {
            paragraph.setSpacingBefore(WordStyle.LINE);
        } else if (line.kind() != Kind.NOTE) {
            paragraph.setFirstLineIndent(2 * Face.BODY.points * 20);
        }
        paragraph.setKeepNext(line.kind() == Kind.HEADING);
    }

    private static void add(XWPFDocument word, Table table) {
        XWPFTable grid =
                word.createTable(table.rows().size(), table.rows().get(0).size());
        WordStyle.columns(grid, LABELS);
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                XWPFTableCell cell = grid.getRow(row).getCell(column);
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                XWPFParagraph paragraph = cell.getParagraphs().get(0);
                paragraph.setAlignment(column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
                WordStyle.write(paragraph, cells.get(column), Face.TABLE);
            }
        }
    }

    private static XWPFParagraph line(XWPFDocument word, String text, Face face, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        WordStyle.write(paragraph, text, face);
        return paragraph;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
