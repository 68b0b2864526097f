package org.facheng.walk;

/** 行政复议, the first half of the seeds. */
class ReconsiderationWalksTest extends RandomWalks {

    ReconsiderationWalksTest() {
        super("reconsideration", 1, 75);
    }
}
