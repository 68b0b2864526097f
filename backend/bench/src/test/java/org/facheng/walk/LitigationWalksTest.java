package org.facheng.walk;

/** 行政应诉, the first half of the seeds. */
class LitigationWalksTest extends RandomWalks {

    LitigationWalksTest() {
        super("litigation", 1, 75);
    }
}
