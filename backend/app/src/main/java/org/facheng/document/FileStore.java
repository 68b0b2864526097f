package org.facheng.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Contents by their SHA-256, each stored once: {@code files/ab/abcd…}. Whoever gave it a name is no concern of this class. */
@Component
class FileStore {

    /** A content that arrived and is not yet in its place. */
    record Arrived(Path file, String sha256, long size) {}

    /** The stream was longer than allowed. */
    static final class TooLarge extends RuntimeException {}

    private static final int BUFFER = 64 * 1024;

    private final Path root;

    FileStore(DocumentSettings settings) {
        this.root = settings.files();
    }

    /** Writes the stream to disk, never holding more than a buffer of it. */
    Arrived receive(InputStream content, long limit) {
        Path file = null;
        try {
            file = Files.createTempFile(Files.createDirectories(root.resolve("arriving")), "", ".part");
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            long size = copy(content, file, hash, limit);
            return new Arrived(file, HexFormat.of().formatHex(hash.digest()), size);
        } catch (IOException | NoSuchAlgorithmException | TooLarge e) {
            discard(file);
            throw e instanceof TooLarge tooLarge
                    ? tooLarge
                    : new IllegalStateException("A content can't be stored below " + root, e);
        }
    }

    private static long copy(InputStream content, Path file, MessageDigest hash, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge();
                }
                hash.update(buffer, 0, read);
                for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(true);
        }
        return size;
    }

    /** Puts what arrived in its place; the same content is there already or not, which makes no difference. */
    void keep(Arrived arrived) {
        try {
            Path place = path(arrived.sha256());
            Files.createDirectories(place.getParent());
            Files.move(arrived.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores these bytes and gives their SHA-256. */
    String keep(byte[] content) {
        Arrived arrived = receive(new ByteArrayInputStream(content), content.length);
        keep(arrived);
        return arrived.sha256();
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void remove(String sha256) {
        discard(path(sha256));
    }

    static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
