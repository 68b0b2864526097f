package org.facheng.procedure.decision;

/**
 * What the case itself says about asking the 行政复议委员会 (第五十二条).
 *
 * @param ordinary whether the case is examined in the ordinary procedure, whose section the article stands in
 * @param complex whether the case was found important, difficult or complex (第二款第一项)
 * @param ownActOfProvince whether a province-level government decides on its own act (第二款第三项, 第二十四条第二款)
 * @param government whether the authority is a government of county level or above, which has to have a committee (第一款)
 * @param asked whether the committee has given its opinion
 */
record Consultation(boolean ordinary, boolean complex, boolean ownActOfProvince, boolean government, boolean asked) {}
