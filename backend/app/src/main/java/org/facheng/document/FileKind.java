package org.facheng.document;

/** The types of file a case takes. Archives are not among them: nobody could tell what is inside. */
enum FileKind {
    PDF("pdf", "application/pdf", true),
    PNG("png", "image/png", true),
    JPEG("jpg", "image/jpeg", true),
    WEBP("webp", "image/webp", false),
    TEXT("txt", "text/plain", true),
    DOC("doc", "application/msword", false),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    OFD("ofd", "application/ofd", false);

    private final String extension;
    private final String mediaType;
    private final boolean shown;

    FileKind(String extension, String mediaType, boolean shown) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.shown = shown;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it; everything else is saved. */
    boolean shown() {
        return shown;
    }
}
