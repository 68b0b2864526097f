package org.facheng.procedure.petition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.facheng.procedure.matter.PetitionSubject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of who is competent 职权分工表, in the database; every change is in the journal, and the advice of the next petition. */
@Component
class CompetenceRegister {

    /** A line and how often it was changed. */
    record Version(Competence line, int version) {}

    private final CompetenceMapper stored;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final Clock clock;

    CompetenceRegister(CompetenceMapper stored, CurrentUser currentUser, Journal journal, Clock clock) {
        this.stored = stored;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    Competences current() {
        return new Competences(lines().stream()
                .map(Version::line)
                .collect(Collectors.toMap(Competence::subject, Function.identity())));
    }

    /** In the order of the list of subjects. */
    List<Version> lines() {
        return stored.all().stream()
                .map(CompetenceRegister::version)
                .sorted((one, other) ->
                        one.line().subject().compareTo(other.line().subject()))
                .toList();
    }

    Version line(PetitionSubject subject) {
        return stored.line(subject).map(CompetenceRegister::version).orElseThrow(Problems::notFound);
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 with every input at fault; 428, 412 as {@link Etag#check}
     */
    @Transactional
    Version change(Competence line, String ifMatch) {
        var errors = CompetenceChecks.of(line);
        if (!errors.isEmpty()) {
            throw Problems.formInvalid(errors);
        }
        var now = stored.lock(line.subject()).map(CompetenceRegister::version).orElseThrow(Problems::notFound);
        Etag.check(ifMatch, now.version(), () -> CompetenceView.of(now));
        if (now.line().equals(line)) {
            return now;
        }
        stored.update(CompetenceMapper.Row.of(line, now.version() + 1), clock.instant());
        journal.append(Act.of(
                        Act.SYSTEM_CHAIN,
                        currentUser.actor(),
                        "competence.changed",
                        "修改职权分工表“%s”：%s，%s"
                                .formatted(
                                        line.subject().label(),
                                        line.place().label(),
                                        line.route().label()))
                .on("信访工作条例第二十三条第一款")
                .with(Map.of("before", words(now.line()), "after", words(line))));
        return new Version(line, now.version() + 1);
    }

    private static String words(Competence line) {
        return String.join(
                " ",
                line.place().name(),
                line.route().code(),
                line.target() == null ? "-" : line.target().code(),
                line.organ() == null ? "-" : line.organ(),
                line.atOnce() ? "at-once" : "-");
    }

    private static Version version(CompetenceMapper.Row row) {
        return new Version(
                new Competence(row.subject(), row.place(), row.route(), row.target(), row.organ(), row.atOnce()),
                row.version());
    }
}
