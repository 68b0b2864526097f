package org.facheng.walk;

/** 行政应诉, the second half of the seeds. */
class FurtherLitigationWalksTest extends RandomWalks {

    FurtherLitigationWalksTest() {
        super("litigation", 76, 75);
    }
}
