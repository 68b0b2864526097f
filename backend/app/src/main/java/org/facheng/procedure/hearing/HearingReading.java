package org.facheng.procedure.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.ReadingRecord;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.platform.ReadOn;
import org.facheng.procedure.definition.AskedFor;
import org.springframework.stereotype.Component;

/** The appointments a person may read: those of the cases whose whole file is open to that person. */
@Component
class HearingReading {

    /** A longer range is asked for in parts. */
    private static final int MOST_DAYS = 400;

    private static final int BATCH = 200;

    /** An appointment and its case. */
    record InCase(Hearing hearing, CaseFile file) {}

    private final HearingBook book;
    private final AskedFor askedFor;
    private final Cases cases;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ReadingRecord record;

    HearingReading(
            HearingBook book,
            AskedFor askedFor,
            Cases cases,
            Permissions permissions,
            CurrentUser currentUser,
            Clock clock,
            ReadingRecord record) {
        this.book = book;
        this.askedFor = askedFor;
        this.cases = cases;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.clock = clock;
        this.record = record;
    }

    /**
     * @param first null: today
     * @param last null: a month after the first
     * @throws org.facheng.platform.ProblemException 422 {@code range_invalid}, {@code unknown_procedure}
     */
    HearingQuery asked(LocalDate first, LocalDate last, Hearing.State state, String procedure) {
        reader();
        askedFor.procedure(procedure);
        var from = first == null ? LocalDate.now(clock) : first;
        var to = last == null ? from.plusMonths(1) : last;
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Problems.invalid(
                            "range_invalid",
                            "结束日期不能早于开始日期，一次最多查看%d天。".formatted(MOST_DAYS),
                            "The range ends before it begins, or is longer than %d days.".formatted(MOST_DAYS))
                    .at("/to", "请改正日期范围", "correct the range");
        }
        return new HearingQuery(from, to, state, procedure);
    }

    /** Not every case of the body is open to everybody in it, so the calendar is read on until so many are found. */
    List<InCase> find(HearingQuery query, HearingQuery.Position after, int wanted) {
        var user = reader();
        var units = permissions.sight(user).units();
        var files = new HashMap<String, CaseFile>();
        return ReadOn.from(
                after,
                HearingQuery.Position::of,
                BATCH,
                place -> book.between(query, units, place, BATCH),
                batch -> batch.stream()
                        .map(hearing -> new InCase(hearing, files.computeIfAbsent(hearing.caseId(), cases::byId)))
                        .filter(entry -> query.takes(entry.file()) && readable(user, entry.file()))
                        .toList(),
                wanted);
    }

    /** @throws org.facheng.platform.ProblemException 404 */
    InCase one(String id) {
        var user = reader();
        return book.byId(id)
                .map(hearing -> new InCase(hearing, cases.byId(hearing.caseId())))
                .filter(entry -> readable(user, entry.file()))
                .orElseThrow(Problems::notFound);
    }

    /**
     * The case, to be read.
     *
     * @throws org.facheng.platform.ProblemException 403 or 404, as the case itself
     */
    CaseFile file(String caseNo) {
        var user = currentUser.require();
        var file = cases.byNo(caseNo).orElseThrow(Problems::notFound);
        permissions.require(user, Action.CASEFILE_READ, file.scope());
        record.read(file, user);
        return file;
    }

    List<InCase> ofCase(CaseFile file) {
        return book.of(file.id()).stream()
                .map(hearing -> new InCase(hearing, file))
                .toList();
    }

    /** The case of an appointment, if the person may know of it. */
    Optional<CaseFile> known(Hearing hearing) {
        return Optional.of(cases.byId(hearing.caseId())).filter(file -> readable(currentUser.require(), file));
    }

    User reader() {
        var user = currentUser.require();
        permissions.require(user, Action.HEARINGS_READ, null);
        return user;
    }

    boolean readable(User user, CaseFile file) {
        return permissions.may(user, Action.CASEFILE_READ, file.scope());
    }
}
