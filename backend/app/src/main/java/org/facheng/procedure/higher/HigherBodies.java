package org.facheng.procedure.higher;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of next higher bodies: proposed from the organisation tree, kept by an administrator. The tree knows no governments, and nothing above
 * the ministry: what it can't tell stays to be confirmed 待确认.
 */
@Component
public class HigherBodies {

    private final HigherBodyMapper stored;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final Clock clock;

    HigherBodies(HigherBodyMapper stored, Directory directory, CurrentUser currentUser, Journal journal, Clock clock) {
        this.stored = stored;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of the body that handles this case. */
    public HigherBody of(CaseFile file) {
        var unit = directory.unit(file.handlingUnitId()).orElseThrow();
        return of(directory.unit(unit.bodyId()).orElseThrow());
    }

    /** Of all our bodies, by the full name of each. */
    public Map<String, HigherBody> byBody() {
        return all().stream().collect(Collectors.toMap(HigherBody::body, Function.identity()));
    }

    List<HigherBody> all() {
        var rows = stored.all().stream().collect(Collectors.toMap(HigherBodyMapper.Row::body, Function.identity()));
        return directory.bodies().stream()
                .map(body -> of(body, Optional.ofNullable(rows.get(body.code()))))
                .toList();
    }

    Optional<HigherBody> named(String code) {
        return directory.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .map(this::of);
    }

    private HigherBody of(Unit body) {
        return of(body, stored.of(body.code()));
    }

    private HigherBody of(Unit body, Optional<HigherBodyMapper.Row> kept) {
        return kept.map(row -> new HigherBody(
                        body.code(), body.name(), row.government(), row.department(), row.confirmed(), row.version()))
                .orElseGet(() -> proposed(body));
    }

    private HigherBody proposed(Unit body) {
        var parent = Optional.ofNullable(body.parentId())
                .flatMap(directory::unit)
                .flatMap(unit -> directory.unit(unit.bodyId()));
        return new HigherBody(
                body.code(), body.name(), null, parent.map(Unit::name).orElse(null), false, 0);
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 with every input at fault; 428, 412 as {@link Etag#check}
     */
    @Transactional
    HigherBody change(HigherBody line, String ifMatch) {
        var errors = HigherBodyChecks.of(line);
        if (!errors.isEmpty()) {
            throw Problems.formInvalid(errors);
        }
        stored.begin(line.code(), clock.instant());
        int version = stored.lock(line.code());
        Etag.check(ifMatch, version, () -> named(line.code()).orElseThrow());
        stored.put(
                new HigherBodyMapper.Row(
                        line.code(), line.government(), line.department(), line.confirmed(), version + 1),
                clock.instant());
        var now = named(line.code()).orElseThrow();
        journal.append(Act.of(
                        Act.SYSTEM_CHAIN,
                        currentUser.actor(),
                        "higher-body.changed",
                        "修改上一级机关表“%s”：%s".formatted(now.body(), now.words()))
                .with(Map.of("body", now.code(), "version", now.version())));
        return now;
    }
}
