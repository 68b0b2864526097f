package org.facheng.procedure.alike;

import org.apache.commons.text.similarity.SimilarityInput;

/** A text by its characters as a reader counts them: a rare one such as 𠮷 is one, though it takes two places in a string. */
record Characters(int... points) implements SimilarityInput<Integer> {

    static Characters of(String text) {
        return new Characters(text.codePoints().toArray());
    }

    @Override
    public Integer at(int index) {
        return points[index];
    }

    @Override
    public int length() {
        return points.length;
    }

    String part(int from, int to) {
        return new String(points, from, to - from);
    }

    String without(int index) {
        return part(0, index) + part(index + 1, points.length);
    }

    /** All of it where it has no more than so many. */
    String last(int most) {
        return part(Math.max(0, points.length - most), points.length);
    }
}
