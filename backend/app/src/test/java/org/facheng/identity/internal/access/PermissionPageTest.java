package org.facheng.identity.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dfacheng.write-docs=true} writes the page anew. */
class PermissionPageTest {

    private static final Path PAGE = Path.of("../../docs/generated/permissions.md");

    @Test
    void the_page_shows_the_table_as_it_is() throws IOException {
        if (Boolean.getBoolean("facheng.write-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, PermissionPage.markdown());
        }
        assertThat(PAGE).hasContent(PermissionPage.markdown());
    }
}
