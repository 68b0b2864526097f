package org.facheng.identity.internal.leader;

import java.util.List;
import org.facheng.identity.Leader;

/** @param chargeOf full names of the units whose work he is in charge of */
record LeaderView(
        String id,
        String name,
        String post,
        Leader.Standing standing,
        List<String> chargeOf,
        List<Leader.Absence> absences) {}
