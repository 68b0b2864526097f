package org.facheng.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The seals, outside the database: one JSON line each, only ever appended. What follows the last line end is a seal whose
 * writing was cut short; nothing refers to it, so it does not count and the next seal takes its place.
 */
final class SealFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BLOCK = 8192;

    private final Path file;

    /** @param data the product's data folder */
    SealFile(Path data) {
        file = data.resolve("seals").resolve("seals.jsonl");
    }

    /** @throws tools.jackson.core.JacksonException for a line that is no seal */
    static Seal parse(String line) {
        Seal seal = JSON.readValue(line, Seal.class);
        if (seal == null) {
            throw DatabindException.from((JsonParser) null, "No seal");
        }
        return seal;
    }

    Optional<Seal> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile seals = new RandomAccessFile(file.toFile(), "r")) {
            long end = lineEndBefore(seals, seals.length());
            if (end == 0) {
                return Optional.empty();
            }
            long start = lineEndBefore(seals, end - 1);
            byte[] line = new byte[Math.toIntExact(end - start)];
            seals.seek(start);
            seals.readFully(line);
            return Optional.of(parse(new String(line, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk when this returns. */
    void append(Seal seal) {
        try {
            Files.createDirectories(file.getParent());
            try (RandomAccessFile seals = new RandomAccessFile(file.toFile(), "rw")) {
                seals.setLength(lineEndBefore(seals, seals.length()));
                seals.seek(seals.length());
                seals.write((JSON.writeValueAsString(seal) + "\n").getBytes(StandardCharsets.UTF_8));
                seals.getFD().sync();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over the complete lines, oldest first, one at a time; in a damaged one, bytes that are no text stand as a mark for such. */
    void forEachLine(Consumer<String> use) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream seals = new BufferedInputStream(Files.newInputStream(file))) {
            var line = new ByteArrayOutputStream();
            for (int next = seals.read(); next >= 0; next = seals.read()) {
                if (next == '\n') {
                    use.accept(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The offset after the last line end before {@code end}; 0 if there is none. */
    private static long lineEndBefore(RandomAccessFile seals, long end) throws IOException {
        byte[] block = new byte[BLOCK];
        for (long to = end; to > 0; to -= Math.min(to, BLOCK)) {
            int length = (int) Math.min(to, BLOCK);
            seals.seek(to - length);
            seals.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return to - length + i + 1;
                }
            }
        }
        return 0;
    }
}
