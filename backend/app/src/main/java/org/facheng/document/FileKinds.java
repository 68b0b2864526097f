package org.facheng.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Tells what a file is by what it holds; its name is not asked. */
final class FileKinds {

    private static final Tika TIKA = new Tika();
    private static final int SAMPLE = 64 * 1024;
    private static final List<Charset> TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private FileKinds() {}

    /** The kind, or nothing for a file no case takes. */
    static Optional<FileKind> of(Path file) throws IOException {
        return switch (detect(file)) {
            case "application/pdf" -> Optional.of(FileKind.PDF);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "image/webp" -> Optional.of(FileKind.WEBP);
            case "text/plain", "application/octet-stream" -> charset(file).map(charset -> FileKind.TEXT);
            case "application/zip", "application/x-tika-ooxml" -> packed(file);
            case "application/x-tika-msoffice", "application/msword" -> word97(file);
            default -> Optional.empty();
        };
    }

    /** The media type to serve it with; a text says its character set, or a browser would guess. */
    static String mediaType(FileKind kind, Path file) throws IOException {
        return kind == FileKind.TEXT
                ? kind.mediaType() + ";charset=" + charset(file).orElseThrow().name()
                : kind.mediaType();
    }

    private static String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            return TIKA.detect(in);
        }
    }

    private static Optional<FileKind> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().toLowerCase().endsWith("vbaproject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(FileKind.OFD);
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null;
            if (office && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return office && zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> word97(Path file) {
        try (POIFSFileSystem office = new POIFSFileSystem(file.toFile(), true)) {
            boolean word = office.getRoot().hasEntry("WordDocument")
                    && !office.getRoot().hasEntry("Macros");
            return word ? Optional.of(FileKind.DOC) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The character set of a text; nothing for what is no text. The detector knows Chinese text only in UTF-8. */
    private static Optional<Charset> charset(Path file) throws IOException {
        for (Charset charset : TEXTS) {
            try (Reader text = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
                return readable(text) ? Optional.of(charset) : Optional.empty();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean readable(Reader text) throws IOException {
        char[] buffer = new char[SAMPLE];
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (Character.isISOControl(buffer[i]) && !Character.isWhitespace(buffer[i])) {
                    return false;
                }
            }
        }
        return true;
    }
}
