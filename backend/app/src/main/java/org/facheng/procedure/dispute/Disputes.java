package org.facheng.procedure.dispute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseSight;
import org.springframework.stereotype.Component;

/** The cases of one dispute. */
@Component
public class Disputes {

    private static final int MOST = 20;

    private final SameAct sameAct;
    private final CaseLinks links;
    private final Cases cases;

    Disputes(SameAct sameAct, CaseLinks links, Cases cases) {
        this.sameAct = sameAct;
        this.links = links;
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
        var seen = new HashSet<String>(List.of(caseId));
        var next = new ArrayDeque<String>(seen);
        var all = new ArrayList<CaseFile>(List.of(cases.byId(caseId)));
        while (!next.isEmpty()) {
            for (CaseFile other : links.aboutSameAct(next.remove())) {
                if (seen.add(other.id())) {
                    next.add(other.id());
                    all.add(other);
                }
            }
        }
        all.sort(Comparator.comparing(CaseFile::receivedOn).thenComparing(CaseFile::createdAt));
        return List.copyOf(all);
    }
}
