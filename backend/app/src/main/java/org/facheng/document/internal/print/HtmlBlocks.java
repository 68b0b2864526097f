package org.facheng.document.internal.print;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.document.internal.print.Paper.Block;
import org.facheng.document.internal.print.Paper.Line;
import org.facheng.document.internal.print.Paper.Signature;
import org.facheng.document.internal.print.Paper.Table;

/**
 * The blocks of a document as XHTML. A table may go on overleaf between two rows. What is signed may not stand apart from what it signs: the
 * last of several tables stays whole, and of an only table its last rows stay together.
 */
final class HtmlBlocks {

    private static final int ROWS_AT_A_SIGNATURE = 2;

    private HtmlBlocks() {}

    static String of(List<Block> blocks) {
        var tables = blocks.stream().filter(Table.class::isInstance).toList();
        return blocks.stream()
                .map(block -> block instanceof Table table
                        ? table(table, table == tables.get(tables.size() - 1), tables.size() > 1)
                        : words(block))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        if (block instanceof Line line) {
            return "<p class=\"%s\">%s</p>".formatted(line.kind().name().toLowerCase(), escape(line.text()));
        }
        Signature signature = (Signature) block;
        return """
        <div class="signature"><p>%s</p><p>%s</p><p class="seal">（印章）</p></div>"""
                .formatted(escape(signature.organ()), escape(signature.date()));
    }

    private static String table(Table table, boolean last, boolean follows) {
        var rows = table.rows();
        int signed = rows.size() - ROWS_AT_A_SIGNATURE;
        if (last && !follows && signed > 0) {
            return table("", rows.subList(0, signed)) + "\n"
                    + table(" class=\"whole goes-on\"", rows.subList(signed, rows.size()));
        }
        return table(last && follows ? " class=\"whole\"" : "", rows);
    }

    private static String table(String marked, List<List<String>> rows) {
        return rows.stream()
                .map(HtmlBlocks::row)
                .collect(Collectors.joining("\n", "<table%s>\n".formatted(marked), "\n</table>"));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td>%s</td>".formatted(escape(cell).replace("\n", "<br/>")))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
