package org.facheng.clock;

import java.util.Objects;

/**
 * The article a limit or an act rests on.
 *
 * @param law name of the law as the text shall show it, without book-title marks
 * @param article e.g. 第三十条第一款; may be null
 */
public record Citation(String law, String article) {

    public Citation {
        Objects.requireNonNull(law, "law");
    }

    /** 《law》article */
    public String text() {
        return "《" + law + "》" + (article == null ? "" : article);
    }
}
