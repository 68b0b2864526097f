package org.facheng.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.facheng.platform.Problems;

/** Where a page ended, as an opaque text. */
final class Cursor {

    private static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    private Cursor() {}

    static ItemMapper.After read(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            return new ItemMapper.After(LocalDate.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
        } catch (RuntimeException e) {
            throw Problems.invalid("bad_cursor", "翻页参数无效，请从第一页重新查看。", "Bad cursor. Start from the first page.");
        }
    }

    static String after(Item last) {
        var text = "%s|%s|%s".formatted(last.due() == null ? NO_DUE : last.due(), last.openedAt(), last.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
