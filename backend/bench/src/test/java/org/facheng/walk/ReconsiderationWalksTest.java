package org.facheng.walk;

/** 行政复议. */
class ReconsiderationWalksTest extends RandomWalks {

    ReconsiderationWalksTest() {
        super("reconsideration", 1, 40);
    }
}
