package org.facheng.walk;

/** 信访, the first half of the seeds. */
class PetitionWalksTest extends RandomWalks {

    PetitionWalksTest() {
        super("petition", 1, 75);
    }
}
