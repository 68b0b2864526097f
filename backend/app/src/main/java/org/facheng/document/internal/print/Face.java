package org.facheng.document.internal.print;

/** A typeface in a size. */
enum Face {
    RED_HEAD("宋体", 30, true, WordStyle.RED, 900),
    TITLE("宋体", 22, true, null, 700),
    HEADING("黑体", 16, false, null, WordStyle.LINE),
    BODY("仿宋", 16, false, null, WordStyle.LINE),
    TABLE("仿宋", 14, false, null, 480),
    NOTE("仿宋", 12, false, null, 400);

    final String font;
    final int points;
    final boolean bold;
    final String color;
    final int line;

    Face(String font, int points, boolean bold, String color, int line) {
        this.font = font;
        this.points = points;
        this.bold = bold;
        this.color = color;
        this.line = line;
    }
}
