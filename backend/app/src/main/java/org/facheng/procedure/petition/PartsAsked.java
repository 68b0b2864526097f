package org.facheng.procedure.petition;

import java.util.List;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;

/** 协办的各项 (internal rule): each part another unit was asked for is a row of its own among the parties, with a day of its own. */
@Component
class PartsAsked {

    private static final String LIMIT = "part-due";

    private final Cases cases;
    private final Deadlines deadlines;

    PartsAsked(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** Those an answer is waited for, also after their day. */
    List<Party> open(CaseFile file) {
        var awaited = deadlines.toBeMet(file.id(), LIMIT).stream()
                .map(Deadline::partyId)
                .toList();
        return cases.parties(file.id()).stream()
                .filter(party -> awaited.contains(party.id()))
                .toList();
    }

    /** What each is called: the unit and its day. */
    Function<Party, String> titles(CaseFile file, List<Party> parts) {
        return Choices.apart(
                parts, party -> party.name() + day(file, party), party -> String.valueOf(parts.indexOf(party) + 1));
    }

    private String day(CaseFile file, Party party) {
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(LIMIT) && party.id().equals(clock.partyId()))
                .findFirst()
                .map(clock -> "（要求%s以前反馈）".formatted(clock.due()))
                .orElse("");
    }
}
