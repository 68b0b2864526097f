package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In which cases something happened or fell due within a period. */
@Component
public class CasesOfDays {

    private final DayMapper mapper;

    CasesOfDays(DayMapper mapper) {
        this.mapper = mapper;
    }

    /** Ids of cases with one of these facts on one of these days, also such as were corrected or taken back since. */
    public Set<String> withFacts(Collection<String> facts, LocalDate from, LocalDate to) {
        return facts.isEmpty() ? Set.of() : mapper.withFacts(facts, from, to);
    }

    /** Ids of cases in which one of these limits, by short name, ends on one of these days. */
    public Set<String> due(Collection<String> limits, LocalDate from, LocalDate to) {
        return limits.isEmpty() ? Set.of() : mapper.due(limits, from, to);
    }
}
