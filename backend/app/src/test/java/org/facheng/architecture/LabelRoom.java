package org.facheng.architecture;

import java.awt.geom.Rectangle2D;

/** Whether the text of a label has room in the box drawn for it, set as the viewer sets it: broken at any character, 11 px high. */
final class LabelRoom {

    private static final double FONT = 11;
    private static final double LINE = FONT * 1.2;
    private static final double NARROW = 0.6;

    private LabelRoom() {}

    static boolean holds(Rectangle2D box, String text) {
        return lines(text, box.getWidth()) * LINE <= box.getHeight() + 1;
    }

    private static int lines(String text, double width) {
        int lines = 1;
        double filled = 0;
        for (String word : text.split("(?<=[^ -~])|(?=[^ -~])")) {
            double wide = wide(word);
            if (filled > 0 && filled + wide > width) {
                lines++;
                filled = word.isBlank() ? 0 : wide;
            } else {
                filled += wide;
            }
        }
        return lines;
    }

    private static double wide(String word) {
        return word.codePoints()
                .mapToDouble(sign -> sign < 0x2E80 ? FONT * NARROW : FONT)
                .sum();
    }
}
