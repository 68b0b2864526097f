package org.facheng.platform;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A page of a list whose body is a plain array: where the next page begins is said in the header {@code Link}. */
public final class Slice {

    private static final int MOST = 1_000;

    private Slice() {}

    /**
     * @param all the list, in ascending order of the places
     * @param place of an entry, unique in the list
     * @param limit rows a page, at most and by default 1000
     * @param cursor where the page before ended, or null
     * @throws ProblemException 422 {@code bad_cursor}
     */
    public static <T> ResponseEntity<List<T>> of(List<T> all, Function<T, String> place, Integer limit, String cursor) {
        int size = size(limit);
        var after = Cursor.read(cursor, values -> values.get(0));
        var rest = after == null
                ? all
                : all.stream()
                        .filter(each -> place.apply(each).compareTo(after) > 0)
                        .toList();
        return first(rest, size, each -> Cursor.of(place.apply(each)));
    }

    /** Rows a page, where so many are asked for, or nothing is said. */
    public static int size(Integer limit) {
        return limit == null ? MOST : Math.max(1, Math.min(MOST, limit));
    }

    /**
     * @param rest what follows the page before; of a long list one more than the page holds is enough
     * @param cursor of an entry
     */
    public static <T> ResponseEntity<List<T>> first(List<T> rest, int size, Function<T, String> cursor) {
        if (rest.size() <= size) {
            return ResponseEntity.ok(rest);
        }
        var page = rest.subList(0, size);
        var next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor.apply(page.get(size - 1)))
                .build(true);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(next.getPath(), next.getQuery()))
                .body(page);
    }
}
