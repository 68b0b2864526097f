package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facheng.audit.Seal.SealedHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFileTest {

    @TempDir
    Path data;

    @Test
    void an_absent_file_has_no_seal() {
        assertThat(new SealFile(data).last()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void the_last_seal_is_found_behind_lines_longer_than_a_block() {
        SealFile file = new SealFile(data);
        file.append(seal(1, 300));
        file.append(seal(2, 500));

        assertThat(file.last()).contains(seal(2, 500));
        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_seal_whose_writing_was_cut_short_does_not_count_and_is_replaced() throws IOException {
        SealFile file = new SealFile(data);
        file.append(seal(1, 1));
        Files.writeString(data.resolve("seals/seals.jsonl"), "{\"no\":2,\"at\":", StandardOpenOption.APPEND);
        assertThat(file.last()).contains(seal(1, 1));
        assertThat(lines()).hasSize(1);

        file.append(seal(2, 1));
        assertThat(lines().stream().map(SealFile::parse)).containsExactly(seal(1, 1), seal(2, 1));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        new SealFile(data).forEachLine(lines::add);
        return lines;
    }

    private static Seal seal(int no, int heads) {
        return Seal.of(
                no,
                Instant.parse("2026-01-05T01:02:03.000004Z"),
                HashChain.GENESIS,
                IntStream.range(0, heads)
                        .mapToObj(i -> new SealedHead("chain-" + i, i, HashChain.GENESIS))
                        .toList());
    }
}
