package org.facheng.recheck;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.LedgerReading;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.recheck.secondclock.CaseRows;
import org.facheng.recheck.secondclock.Editions;
import org.facheng.recheck.secondclock.Readings;
import org.springframework.stereotype.Component;

/** Hands the second clock the rows it reads, as they are stored. */
@Component
class RecordedRows {

    private final LedgerReading ledger;
    private final Cases cases;
    private final Directory directory;

    RecordedRows(LedgerReading ledger, Cases cases, Directory directory) {
        this.ledger = ledger;
        this.cases = cases;
        this.directory = directory;
    }

    List<String> casesAfter(String caseId, int limit) {
        return ledger.casesAfter(caseId, limit);
    }

    Editions editions(Readings readings) {
        var days = ledger.noticeDays().stream().collect(groupingBy(LedgerReading.PublishedDay::noticeId));
        return new Editions(
                ledger.notices().stream()
                        .map(notice -> new Editions.Notice(
                                notice.edition(),
                                notice.noticeYear(),
                                notice.dated(),
                                notice.region(),
                                "applied".equals(notice.state()),
                                days.getOrDefault(notice.id(), List.of()).stream()
                                        .map(day -> new Editions.NoticeDay(day.day(), day.works(), day.nameZh()))
                                        .toList()))
                        .toList(),
                readings);
    }

    /** What is recorded of some cases. */
    final class Batch {

        private final Map<String, List<LedgerReading.RecordedFact>> facts;
        private final Map<String, List<LedgerReading.RecordedEvent>> events;
        private final Map<String, List<LedgerReading.ClockRow>> clocks;

        Batch(Collection<String> caseIds) {
            facts = ledger.facts(caseIds).stream().collect(groupingBy(LedgerReading.RecordedFact::caseId));
            events = ledger.events(caseIds).stream().collect(groupingBy(LedgerReading.RecordedEvent::caseId));
            clocks = ledger.clocks(caseIds).stream().collect(groupingBy(LedgerReading.ClockRow::caseId));
        }

        /** @param regional whether holidays of a province matter */
        CaseRows of(CaseFile file, boolean regional) {
            var unit = directory.unit(file.handlingUnitId());
            var factsOfCase = facts.getOrDefault(file.id(), List.of());
            return new CaseRows(
                    file.procedure(),
                    regional ? unit.map(Unit::region).orElse(null) : null,
                    unit.map(RecordedRows.this::places).orElse(List.of()),
                    factsOfCase.stream().anyMatch(fact -> fact.partyId() != null) ? roles(file.id()) : Map.of(),
                    factsOfCase.stream().map(StoredRow::fact).toList(),
                    events.getOrDefault(file.id(), List.of()).stream()
                            .map(StoredRow::event)
                            .toList(),
                    clocks.getOrDefault(file.id(), List.of()).stream()
                            .map(StoredRow::clock)
                            .toList());
        }
    }

    private List<String> places(Unit unit) {
        var body = directory.unit(unit.bodyId());
        return Stream.of(
                        unit.region(),
                        body.map(Unit::region).orElse(null),
                        body.map(Unit::code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, String> roles(String caseId) {
        return cases.everParties(caseId).stream().collect(Collectors.toMap(Party::id, Party::role));
    }
}
