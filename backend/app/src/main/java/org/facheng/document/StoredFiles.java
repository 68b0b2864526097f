package org.facheng.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads every stored content again and compares it with its SHA-256. */
@Component
public class StoredFiles {

    /**
     * @param checked how many contents were read
     * @param damaged SHA-256 of those missing, unreadable or changed
     */
    public record Report(long checked, List<String> damaged) {}

    private static final int BATCH = 500;

    private final MaterialMapper contents;
    private final FileStore files;

    StoredFiles(MaterialMapper contents, FileStore files) {
        this.contents = contents;
        this.files = files;
    }

    public Report verify() {
        long checked = 0;
        List<String> damaged = new ArrayList<>();
        for (List<String> batch = contents.contentsAfter("", BATCH); !batch.isEmpty(); ) {
            batch.stream().filter(sha256 -> !sound(sha256)).forEach(damaged::add);
            checked += batch.size();
            batch = contents.contentsAfter(batch.get(batch.size() - 1), BATCH);
        }
        return new Report(checked, damaged);
    }

    private boolean sound(String sha256) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(files.path(sha256)), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256);
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
