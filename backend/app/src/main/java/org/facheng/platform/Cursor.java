package org.facheng.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a page of a list ended, as an opaque text. The place is one or more values that no separator occurs in. */
public final class Cursor {

    private static final String SEPARATOR = "|";

    private Cursor() {}

    public static String of(Object... place) {
        var text = Arrays.stream(place).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that came back.
     *
     * @param place makes the place of its values; whatever it throws means that the cursor is none of ours
     * @return null for none: the first page
     * @throws ProblemException 422 {@code bad_cursor}
     */
    public static <T> T read(String cursor, Function<List<String>, T> place) {
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return place.apply(List.of(text.split("\\|", -1)));
        } catch (RuntimeException e) {
            throw Problems.invalid("bad_cursor", "翻页参数无效，请从第一页重新查看。", "Bad cursor. Start from the first page.");
        }
    }
}
