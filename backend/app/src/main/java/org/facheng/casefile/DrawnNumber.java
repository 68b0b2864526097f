package org.facheng.casefile;

/** A number drawn from a series; the database fills it in. */
final class DrawnNumber {

    private final String series;
    private int number;

    DrawnNumber(String series) {
        this.series = series;
    }

    int number() {
        return number;
    }
}
