package org.facheng.walk;

import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.walk.Fault.Kind;

/**
 * 办结必须告知: no petition is done with before its petitioner was told, unless neither name or address nor a channel leads back to him
 * (信访工作条例第二十三条第二款), he took it back himself, or it was over before it was brought here.
 */
final class Told {

    private static final Set<String> OVER_BY_HIMSELF = Set.of("WITHDRAWN");
    private static final String UNREACHABLE = "petition-unnamed";
    private static final String TOLD = "informed";

    private static final String OVER_BEFORE = "petition/flow_historyClosed";

    private final Deadlines deadlines;
    private final Set<String> reached;

    /** @param reached the flows the walk has taken, among others */
    Told(Deadlines deadlines, Set<String> reached) {
        this.deadlines = deadlines;
        this.reached = reached;
    }

    Optional<Fault> missing(CaseFile file) {
        return !file.procedure().equals("petition")
                        || reached.contains(OVER_BEFORE)
                        || OVER_BY_HIMSELF.contains(file.outcome())
                        || stands(file, TOLD)
                        || stands(file, UNREACHABLE)
                ? Optional.empty()
                : Optional.of(new Fault(
                        Kind.UNTOLD, "closed as %s, and nobody told the petitioner".formatted(file.outcome())));
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
