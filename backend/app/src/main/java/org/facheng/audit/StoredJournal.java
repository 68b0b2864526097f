package org.facheng.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The journal in the database. */
@Component
class StoredJournal implements Journal {

    /** Not the application's mapper: the text that is hashed must not change with a setting. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JournalMapper journal;
    private final Clock clock;

    StoredJournal(JournalMapper journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public JournalEntry append(Act act) {
        PendingEntries pending = PendingEntries.ofThisTransaction(journal);
        EntryRow entry = EntryRow.after(
                pending.head(act.chain()), act, clock.instant().truncatedTo(ChronoUnit.MICROS), json(act.details()));
        pending.add(entry);
        return toEntry(entry);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<Act> acts) {
        PendingEntries.ofThisTransaction(journal)
                .lockAll(acts.stream().map(Act::chain).collect(Collectors.toCollection(TreeSet::new)));
        acts.forEach(this::append);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String chain) {
        PendingEntries.ofThisTransaction(journal).begin(chain);
    }

    @Override
    public List<JournalEntry> entries(String chain) {
        PendingEntries.write(journal);
        return journal.entries(chain).stream().map(StoredJournal::toEntry).toList();
    }

    @Override
    public Optional<Instant> lastByPerson(String chain) {
        PendingEntries.write(journal);
        return journal.lastNotBy(chain, Actor.SYSTEM);
    }

    private static String json(Map<String, Object> details) {
        return CANONICAL.writeValueAsString(details == null ? Map.of() : details);
    }

    private static JournalEntry toEntry(EntryRow row) {
        return new JournalEntry(
                row.chain(),
                row.chainSeq(),
                row.at(),
                new Actor(row.actor(), row.actorRole()),
                row.action(),
                row.text(),
                row.basis(),
                CANONICAL.readValue(row.details(), DETAILS),
                row.hash());
    }
}
