package org.facheng.document;

import java.util.List;
import java.util.stream.Stream;

/** The types of file a case takes. Archives are not among them: nobody could tell what is inside. */
enum FileKind {
    PDF("pdf", "application/pdf", true),
    PNG("png", "image/png", true),
    JPEG("jpg", "image/jpeg", true, "jpeg"),
    WEBP("webp", "image/webp", false),
    TEXT("txt", "text/plain", true),
    DOC("doc", "application/msword", false),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    OFD("ofd", "application/ofd", false);

    private final String extension;
    private final String mediaType;
    private final boolean shown;
    private final List<String> names;

    FileKind(String extension, String mediaType, boolean shown, String... others) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.shown = shown;
        this.names = Stream.concat(Stream.of(extension), Stream.of(others)).toList();
    }

    String extension() {
        return extension;
    }

    /** How its files end: as it is saved first, then as others call it. */
    List<String> extensions() {
        return names;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it; everything else is saved. */
    boolean shown() {
        return shown;
    }
}
