package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that can't be written is found at the start and named. A file in its place stands for that: nobody, root included, writes below it. */
class WritableFoldersTest {

    @TempDir
    Path place;

    private Path blocked;

    @BeforeEach
    void a_file_in_the_way() throws IOException {
        blocked = Files.writeString(place.resolve("file"), "").resolve("folder");
    }

    @Test
    void the_cache_is_the_one_wanted_where_it_can_be_written() {
        assertThat(WritableCache.of(place.resolve("home"), place.resolve("data")))
                .isEqualTo(place.resolve("home"));
    }

    @Test
    void without_a_home_it_is_beside_the_data() {
        assertThat(WritableCache.of(blocked, place.resolve("data"))).isEqualTo(place.resolve("data"));
    }

    @Test
    void with_neither_the_start_fails_and_names_the_folder() {
        assertThatThrownBy(() -> WritableCache.of(blocked, blocked))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(blocked.toString());
    }

    @Test
    void the_folders_of_files_and_seals_are_made_or_the_start_fails() throws IOException {
        new DataFolders(place.resolve("data"));
        assertThat(place.resolve("data")).isDirectoryContaining(path -> path.endsWith("seals"));
        Files.delete(place.resolve("data/seals"));
        Files.writeString(place.resolve("data/seals"), "");
        assertThatThrownBy(() -> new DataFolders(place.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("seals");
    }
}
