package org.facheng.walk;

/** 信访, the second half of the seeds. */
class FurtherPetitionWalksTest extends RandomWalks {

    FurtherPetitionWalksTest() {
        super("petition", 76, 75);
    }
}
