package org.facheng.procedure.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** What the receivers of written opinions have to report, and until when: as the opinion says, or as the last order after it (第七十六条、第七十七条). */
@Component
class OpinionDuties {

    private static final String OPINION = "opinion-feedback";
    private static final String ORDER = "feedback-on-order";

    private final Cases cases;
    private final Deadlines deadlines;
    private final OpinionFindings findings;

    OpinionDuties(Cases cases, Deadlines deadlines, OpinionFindings findings) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.findings = findings;
    }

    /** The clocks of what nothing was reported on yet. */
    List<Deadline> open(CaseFile file) {
        return current(file).filter(clock -> clock.metOn() == null).toList();
    }

    /** The clocks of what was reported on. */
    List<Deadline> reported(CaseFile file) {
        return current(file).filter(clock -> clock.metOn() != null).toList();
    }

    /** Of those the ones found not to have been carried out. */
    List<Deadline> notCarriedOut(CaseFile file) {
        var found = findings.notCarriedOut(file);
        return reported(file).stream()
                .filter(clock -> found.contains(clock.partyId()))
                .toList();
    }

    /** An order takes the place of what it was given for. */
    private Stream<Deadline> current(CaseFile file) {
        var names = cases.parties(file.id()).stream().collect(toMap(Party::id, Party::name));
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(OPINION) || clock.key().equals(ORDER))
                .collect(groupingBy(clock -> names.get(clock.partyId()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(OpinionDuties::current);
    }

    private static Stream<Deadline> current(List<Deadline> ofOneAuthority) {
        var orders = ofOneAuthority.stream()
                .filter(clock -> clock.key().equals(ORDER))
                .toList();
        return orders.isEmpty() ? ofOneAuthority.stream() : Stream.of(orders.get(orders.size() - 1));
    }
}
