package org.facheng.procedure.dispute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The cases of one dispute, and what of one stands against another. */
@Component
public class Disputes {

    private static final String RECONSIDERATION = "reconsideration";
    private static final String SUIT = "litigation";
    private static final String ACCEPTED = "accepted";

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
     * The reconsideration we have accepted of one of these people about this act, and have not ended: during it nobody may sue
     * (行政复议法第二十九条第一款，法释〔2018〕1号第五十七条).
     */
    public Optional<CaseFile> pendingReconsideration(Collection<String> numbers, Collection<String> people) {
        return sameAct.find(numbers, people).stream()
                .filter(match -> match.by() == SameAct.By.CHALLENGED && match.sameParty())
                .map(SameAct.Match::file)
                .filter(file -> file.open() && file.procedure().equals(RECONSIDERATION))
                .filter(file -> deadlines.fact(file.id(), ACCEPTED).isPresent())
                .findFirst();
    }

    /** The suit of one of these people about this act that a court has served on us: nobody may ask for reconsideration beside it (行政复议法第二十九条第二款). */
    public Optional<CaseFile> suit(Collection<String> numbers, Collection<String> people) {
        return sameAct.find(numbers, people).stream()
                .filter(match -> match.by() == SameAct.By.CHALLENGED && match.sameParty())
                .map(SameAct.Match::file)
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
