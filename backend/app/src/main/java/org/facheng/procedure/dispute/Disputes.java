package org.facheng.procedure.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseSight;
import org.springframework.stereotype.Component;

/** The cases of one dispute. */
@Component
public class Disputes {

    private static final int MOST = 20;

    private final SameAct sameAct;
    private final CaseDisputes disputes;
    private final Cases cases;

    Disputes(SameAct sameAct, CaseDisputes disputes, Cases cases) {
        this.sameAct = sameAct;
        this.disputes = disputes;
        this.cases = cases;
    }

    /** The cases that one of these people filed, the latest received first; at most {@link #MOST} a name. */
    public List<CaseFile> filedBy(Collection<String> people, CaseSight sight) {
        return people.stream()
                .filter(name -> !name.isBlank())
                .flatMap(
                        name -> cases
                                .search(
                                        new CaseQuery(sight.ofOwnBody(), null, null, null, name.strip(), null),
                                        null,
                                        MOST)
                                .stream()
                                .filter(file -> sameAct.filedBy(file, Set.of(name.strip()))))
                .distinct()
                .toList();
    }

    /** The case and all that are linked with it as about the same act, directly or over others, in the order they were received. */
    public List<CaseFile> of(String caseId) {
        return disputes.of(caseId);
    }
}
