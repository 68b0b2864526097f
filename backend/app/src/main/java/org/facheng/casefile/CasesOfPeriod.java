package org.facheng.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the register by days: what many years have left behind is not looked through for one month. */
@Component
public class CasesOfPeriod {

    private final PeriodMapper mapper;
    private final Clock clock;

    CasesOfPeriod(PeriodMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The ids of those received or closed on one of these days, the first and the last among them. */
    public Set<String> receivedOrClosed(CaseQuery query, LocalDate from, LocalDate to) {
        return query.nothing()
                ? Set.of()
                : mapper.receivedOrClosed(query, from, to, start(from), start(to.plusDays(1)));
    }

    /** The ids of those received before this day and not closed before it. */
    public Set<String> open(CaseQuery query, LocalDate day) {
        return query.nothing() ? Set.of() : mapper.open(query, day, start(day));
    }

    /** Those of the given ids that the query finds, at most a few hundred. */
    public List<CaseFile> among(CaseQuery query, Collection<String> ids) {
        return query.nothing() || ids.isEmpty() ? List.of() : mapper.among(query, ids);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
