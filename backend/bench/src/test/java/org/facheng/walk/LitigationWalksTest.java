package org.facheng.walk;

/** 行政应诉. */
class LitigationWalksTest extends RandomWalks {

    LitigationWalksTest() {
        super("litigation", 1, 40);
    }
}
