package org.facheng.procedure.dispute;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The cases of one dispute, and what of one stands against another. */
@Component
public class Disputes {

    private static final String RECONSIDERATION = "reconsideration";
    private static final String SUIT = "litigation";
    private static final String ACCEPTED = "accepted";
    private static final Set<String> DECIDING = Set.of("decide-ordinary", "decide-simplified");

    private static final int MOST = 20;

    private final SameAct sameAct;
    private final CaseLinks links;
    private final Cases cases;
    private final Deadlines deadlines;

    Disputes(SameAct sameAct, CaseLinks links, Cases cases, Deadlines deadlines) {
        this.sameAct = sameAct;
        this.links = links;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * The reconsideration we have accepted of one of these people about this act, and have not ended: during its period nobody may sue
     * (行政复议法第二十九条第一款，法释〔2018〕1号第五十七条). Once the period is over without a decision, anybody may (行政诉讼法第四十五条).
     *
     * @param suedOn the day of the suit
     */
    public Optional<CaseFile> pendingReconsideration(
            Collection<String> numbers, Collection<String> people, LocalDate suedOn) {
        return sameAct.challengedBy(numbers, people).stream()
                .filter(file -> file.open() && file.procedure().equals(RECONSIDERATION))
                .filter(file -> deadlines.fact(file.id(), ACCEPTED).isPresent())
                .filter(file -> deadlines.ofCase(file.id()).stream()
                        .filter(clock -> DECIDING.contains(clock.key()) && clock.due() != null)
                        .noneMatch(clock -> suedOn.isAfter(clock.due())))
                .findFirst();
    }

    /** The cases that one of these people filed, the latest received first; at most {@link #MOST} a name. */
    public List<CaseFile> filedBy(Collection<String> people, Collection<String> units) {
        return people.stream()
                .filter(name -> !name.isBlank())
                .flatMap(
                        name -> cases
                                .search(
                                        new CaseQuery(units, Set.of(), null, null, null, name.strip(), null),
                                        null,
                                        MOST)
                                .stream()
                                .filter(file -> sameAct.filedBy(file, Set.of(name.strip()))))
                .distinct()
                .toList();
    }

    /** The suit of one of these people about this act that a court has served on us: nobody may ask for reconsideration beside it (行政复议法第二十九条第二款). */
    public Optional<CaseFile> suit(Collection<String> numbers, Collection<String> people) {
        return sameAct.challengedBy(numbers, people).stream()
                .filter(file -> file.procedure().equals(SUIT))
                .findFirst();
    }

    /** The case and all it is linked with, directly or over others, in the order they were received. */
    public List<CaseFile> of(String caseId) {
        var seen = new HashSet<String>(List.of(caseId));
        var next = new ArrayDeque<String>(seen);
        var all = new ArrayList<CaseFile>(List.of(cases.byId(caseId)));
        while (!next.isEmpty()) {
            for (CaseFile other : links.of(next.remove())) {
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
