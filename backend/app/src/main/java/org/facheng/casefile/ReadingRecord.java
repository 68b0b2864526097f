package org.facheng.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reading a case file is an entry of its journal: once a person, a case and a quarter of an hour, because one page asks for a case in
 * several calls. Opening a file is an entry each time.
 */
@Component
public class ReadingRecord {

    private static final Duration ONE_VISIT = Duration.ofMinutes(15);
    private static final int VISITS_KEPT = 10_000;

    private record Visit(String userId, String caseId) {}

    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Visit, Instant> visits = new ConcurrentHashMap<>();

    ReadingRecord(Journal journal, TransactionTemplate transaction, Clock clock) {
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void read(CaseFile file, User user) {
        var visit = new Visit(user.id(), file.id());
        var now = clock.instant();
        if (during(visits.get(visit), now)) {
            return;
        }
        write(file, user, "case.read", "%s查阅案卷".formatted(user.displayName()));
        if (visits.size() >= VISITS_KEPT) {
            visits.values().removeIf(begun -> !during(begun, now));
        }
        visits.put(visit, now);
    }

    public void opened(CaseFile file, User user, String name) {
        write(file, user, "file.read", "%s打开《%s》".formatted(user.displayName(), name));
    }

    /** A party looks at a paper of the respondent, or takes a copy of it (行政复议法第四十七条). */
    public void accessed(CaseFile file, User user, String name, boolean copied) {
        write(file, user, "file.read", "%s依申请%s《%s》".formatted(user.displayName(), copied ? "下载" : "查阅", name));
    }

    private void write(CaseFile file, User user, String action, String text) {
        transaction.executeWithoutResult(status -> journal.append(Act.of(file.id(), user.actor(), action, text)));
    }

    private static boolean during(Instant begun, Instant now) {
        return begun != null && Duration.between(begun, now).abs().compareTo(ONE_VISIT) < 0;
    }
}
