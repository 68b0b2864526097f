package org.facheng.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A page of a list of which not everything is shown: the list is read on until the page is full or the list at its end. */
public final class ReadOn {

    private ReadOn() {}

    /**
     * @param after place of the entry the page before ended with, or null
     * @param place of an entry
     * @param size entries of a batch
     * @param next the batch that follows a place; shorter than {@code size} at the end of the list
     * @param shown what of a batch is shown, in its order
     * @param wanted how many at most
     */
    public static <T, P, R> List<R> from(
            P after,
            Function<T, P> place,
            int size,
            Function<P, List<T>> next,
            Function<List<T>, List<R>> shown,
            int wanted) {
        var found = new ArrayList<R>();
        var position = after;
        List<T> batch;
        do {
            batch = next.apply(position);
            shown.apply(batch).stream().limit(wanted - found.size()).forEach(found::add);
            position = batch.isEmpty() ? position : place.apply(batch.get(batch.size() - 1));
        } while (batch.size() == size && found.size() < wanted);
        return found;
    }
}
