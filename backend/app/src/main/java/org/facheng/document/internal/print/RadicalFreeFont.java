package org.facheng.document.internal.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Takes the Kangxi radicals out of a TrueType font's character map. In Noto Serif SC the radical ⼯ (U+2F2F) and the character 工 (U+5DE5)
 * share one glyph, and the PDF's text layer would name the radical: text copied or searched would not be what was written.
 */
final class RadicalFreeFont {

    private static final int RADICALS_FROM = 0x2E80;
    private static final int RADICALS_TO = 0x2FDF;
    private static final int CMAP = 0x636D6170;
    private static final int HEADER = 28;
    private static final int GROUP = 12;

    private RadicalFreeFont() {}

    /** A run of code points with consecutive glyphs, as a format 12 subtable holds it. */
    private record Run(int first, int last, int glyph) {

        boolean continuedBy(int codePoint, int nextGlyph) {
            return codePoint == last + 1 && nextGlyph == glyph + codePoint - first;
        }
    }

    /** The same font with one new character map at its end; glyphs and metrics stay as they are. */
    static byte[] of(byte[] font) throws IOException {
        List<Run> runs = runs(font);
        int at = (font.length + 3) & ~3;
        int length = HEADER + runs.size() * GROUP;
        ByteBuffer out = ByteBuffer.allocate(at + length).put(font).position(at);
        out.putShort((short) 0).putShort((short) 1); // version, one subtable
        out.putShort((short) 3).putShort((short) 10).putInt(12); // Windows, full Unicode, offset
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(length - 12)
                .putInt(0)
                .putInt(runs.size());
        runs.forEach(run -> out.putInt(run.first).putInt(run.last).putInt(run.glyph));
        point(out, at, length);
        return out.array();
    }

    private static List<Run> runs(byte[] font) throws IOException {
        List<Run> runs = new ArrayList<>();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup map = parsed.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                int glyph = codePoint >= RADICALS_FROM && codePoint <= RADICALS_TO ? 0 : map.getGlyphId(codePoint);
                if (glyph == 0) {
                    continue;
                }
                Run run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (run != null && run.continuedBy(codePoint, glyph)) {
                    runs.set(runs.size() - 1, new Run(run.first, codePoint, run.glyph));
                } else {
                    runs.add(new Run(codePoint, codePoint, glyph));
                }
            }
        }
        return runs;
    }

    /** Lets the table directory name the new character map. */
    private static void point(ByteBuffer font, int at, int length) {
        int tables = font.getShort(4);
        for (int entry = 12; entry < 12 + tables * 16; entry += 16) {
            if (font.getInt(entry) == CMAP) {
                font.putInt(entry + 8, at).putInt(entry + 12, length);
            }
        }
    }
}
