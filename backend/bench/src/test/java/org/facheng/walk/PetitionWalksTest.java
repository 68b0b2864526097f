package org.facheng.walk;

/** 信访. */
class PetitionWalksTest extends RandomWalks {

    PetitionWalksTest() {
        super("petition", 1, 40);
    }
}
