package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which of many cases were suspended on a day, for reading. */
@Component
public class SuspendedCases {

    private final SuspensionMapper mapper;

    SuspendedCases(SuspensionMapper mapper) {
        this.mapper = mapper;
    }

    public Set<String> on(LocalDate day, Collection<String> caseIds) {
        return caseIds.isEmpty() ? Set.of() : mapper.on(day, caseIds);
    }
}
