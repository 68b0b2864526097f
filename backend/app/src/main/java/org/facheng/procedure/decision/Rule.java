package org.facheng.procedure.decision;

import java.util.stream.Stream;

/** One condition of the law on what may be decided. It says nothing where the proposal gives it nothing to look at. */
interface Rule {

    Stream<Finding> examine(Proposal proposal, Circumstances circumstances);
}
