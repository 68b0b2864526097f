package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file has one subject, and one subject fits a screen or two. */
class FileSizeTest {

    private static final int LONGEST = 300;
    private static final int USUAL = 120;

    private final List<Path> sources = SourceTree.files(SourceTree.ROOT, ".java", ".ts", ".tsx", ".css", ".sh", ".mjs");

    @Test
    void no_source_file_is_over_300_lines() {
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(name(file)).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nine_files_in_ten_are_under_120_lines() {
        List<String> longer = sources.stream()
                .filter(file -> lines(file) >= USUAL)
                .map(file -> lines(file) + " " + name(file))
                .toList();
        assertThat(longer).hasSizeLessThanOrEqualTo(sources.size() / 10);
    }

    private static int lines(Path file) {
        return (int) SourceTree.read(file).lines().count();
    }

    private static String name(Path file) {
        return SourceTree.relative(file).toString();
    }
}
