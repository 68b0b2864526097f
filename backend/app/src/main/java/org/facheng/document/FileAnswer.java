package org.facheng.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How files leave the server: with the type that was told by content, never guessed, and unable to run anything. */
public final class FileAnswer {

    /** Whatever a page of this file tries, it has no scripts, no forms, no origin and no network. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** Browsers refuse to open their PDF viewer in a sandbox. */
    private static final String PDF_VIEWER =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private FileAnswer() {}

    /** A received material; pdf, png, jpg and txt are shown, everything else is saved. */
    public static ResponseEntity<Resource> of(Material material, Path content) {
        boolean shown = Arrays.stream(FileKind.values())
                .anyMatch(kind -> kind.shown() && material.mediaType().startsWith(kind.mediaType()));
        return answer(new FileSystemResource(content), material.name(), material.mediaType(), shown);
    }

    /**
     * A form of an issued document.
     *
     * @param format {@code pdf}, {@code docx} or {@code html}
     */
    public static ResponseEntity<Resource> of(CaseDocument document, String format, byte[] content) {
        String number = document.number() == null ? "" : document.number();
        String type =
                switch (format) {
                    case "html" -> "text/html;charset=UTF-8";
                    case "docx" -> FileKind.DOCX.mediaType();
                    default -> FileKind.PDF.mediaType();
                };
        return answer(
                new ByteArrayResource(content), document.name() + number + "." + format, type, !format.equals("docx"));
    }

    /**
     * A version of a draft.
     *
     * @param format {@code pdf} or {@code html}
     */
    public static ResponseEntity<Resource> of(Drafts.Draft draft, String format, byte[] content) {
        String type = format.equals("html") ? "text/html;charset=UTF-8" : FileKind.PDF.mediaType();
        String name = "%s（草稿第%d稿）.%s".formatted(draft.name(), draft.version(), format);
        return answer(new ByteArrayResource(content), name, type, true);
    }

    /**
     * A print that is no document of the case.
     *
     * @param title becomes the name of the file
     */
    public static ResponseEntity<Resource> pdf(String title, byte[] content) {
        return answer(new ByteArrayResource(content), title + ".pdf", FileKind.PDF.mediaType(), true);
    }

    private static ResponseEntity<Resource> answer(Resource content, String name, String mediaType, boolean shown) {
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", mediaType.equals(FileKind.PDF.mediaType()) ? PDF_VIEWER : SANDBOX)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
