package org.facheng.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under docs/generated: compared with what the product says, or with {@code -Dfacheng.write-docs=true} written anew. */
public final class GeneratedPage {

    private static final Path FOLDER = Path.of("../../docs/generated");

    private GeneratedPage() {}

    public static void compare(String name, String content) {
        var page = FOLDER.resolve(name);
        if (Boolean.getBoolean("facheng.write-docs")) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(page, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(page).hasContent(content);
    }
}
