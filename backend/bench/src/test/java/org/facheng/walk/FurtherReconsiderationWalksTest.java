package org.facheng.walk;

/** 行政复议, the second half of the seeds. */
class FurtherReconsiderationWalksTest extends RandomWalks {

    FurtherReconsiderationWalksTest() {
        super("reconsideration", 76, 75);
    }
}
