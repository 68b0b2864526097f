package org.facheng.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Turns of phrase the steps share. A missing part (null or an empty list) leaves nothing behind. */
final class Phrases {

    private Phrases() {}

    static Step step(StepKind kind, LocalDate day, String zh, String en) {
        return new Step(kind, day, day, null, zh, en);
    }

    static String noteZh(String note) {
        return note == null ? "" : "（" + note + "）";
    }

    static String noteEn(String note) {
        return note == null ? "" : " (" + note + ")";
    }

    static String noteZh(Citation citation) {
        return citation == null ? "" : noteZh(citation.text());
    }

    static String noteEn(Citation citation) {
        return citation == null ? "" : noteEn(citation.text());
    }

    static String noteZh(List<Label> labels) {
        return labels.isEmpty() ? "" : noteZh(labels.stream().map(Label::zh).collect(Collectors.joining("；")));
    }

    static String noteEn(List<Label> labels) {
        return labels.isEmpty() ? "" : noteEn(labels.stream().map(Label::en).collect(Collectors.joining("; ")));
    }
}
