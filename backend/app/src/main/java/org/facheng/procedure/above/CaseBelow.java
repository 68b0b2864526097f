package org.facheng.procedure.above;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;

/**
 * The case in which a body gave the opinion that 复查, 复核 is about: linked with the request or, for 复核, with the 复查 between them. Always one of the same
 * petitioner: petitions of different people are linked, too, where they are answered together.
 */
@Component
class CaseBelow {

    private final CaseLinks links;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Directory directory;

    CaseBelow(CaseLinks links, Cases cases, Deadlines deadlines, Directory directory) {
        this.links = links;
        this.cases = cases;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    Optional<CaseFile> of(CaseFile request, Unit body) {
        return answered(linked(request), body).or(() -> answered(between(request), body));
    }

    /** The case of the first opinion, where this one is a 复查 of it. */
    Optional<CaseFile> first(CaseFile review) {
        return latest(linked(review)
                .filter(file -> stands(file, Above.REVIEW.served()) && !review(file))
                .filter(file -> !file.createdAt().isAfter(review.createdAt())));
    }

    /** The open case in which the matter of this opinion is handled anew already. */
    Optional<CaseFile> handledAnew(CaseFile opinion) {
        return latest(linked(opinion)
                .filter(file -> file.open() && stands(file, HandledAnew.ORDERED))
                .filter(file -> body(file).equals(body(opinion))));
    }

    /** Whether it is a 复查 itself. */
    boolean review(CaseFile file) {
        return stands(file, Above.REVIEW.requested());
    }

    Unit body(CaseFile file) {
        var unit = directory.unit(file.handlingUnitId()).orElseThrow();
        return directory.unit(unit.bodyId()).orElseThrow();
    }

    /** What is linked with the 复查 that this 复核 goes on from. */
    private Stream<CaseFile> between(CaseFile request) {
        return stands(request, Above.RECHECK.requested())
                ? linked(request).filter(this::review).flatMap(this::linked).filter(file -> !file.id()
                        .equals(request.id()))
                : Stream.of();
    }

    private Optional<CaseFile> answered(Stream<CaseFile> files, Unit body) {
        return latest(files.filter(file -> body(file).id().equals(body.id()))
                .filter(file -> Stream.of(Above.values()).anyMatch(above -> stands(file, above.served()))));
    }

    private static Optional<CaseFile> latest(Stream<CaseFile> files) {
        return files.max(Comparator.comparing(CaseFile::createdAt));
    }

    private Stream<CaseFile> linked(CaseFile file) {
        var people = people(file);
        return links.of(file.id()).stream()
                .filter(other -> other.procedure().equals(file.procedure()))
                .filter(other -> people(other).stream().anyMatch(people::contains));
    }

    private Set<String> people(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(Party::applicant)
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
