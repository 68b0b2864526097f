package org.facheng.procedure.above;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;

/** The case in which a body gave the opinion that 复查, 复核 is about: linked with the request, or with the 复查 between them. */
@Component
class CaseBelow {

    private final CaseLinks links;
    private final Deadlines deadlines;
    private final Directory directory;

    CaseBelow(CaseLinks links, Deadlines deadlines, Directory directory) {
        this.links = links;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    Optional<CaseFile> of(CaseFile request, Unit body) {
        return linked(request)
                .flatMap(file -> Stream.concat(Stream.of(file), linked(file)))
                .filter(file -> !file.id().equals(request.id()))
                .filter(file -> directory
                        .unit(file.handlingUnitId())
                        .orElseThrow()
                        .bodyId()
                        .equals(body.id()))
                .filter(file -> Stream.of(Above.values())
                        .anyMatch(above ->
                                deadlines.fact(file.id(), above.served()).isPresent()))
                .max(Comparator.comparing(CaseFile::createdAt));
    }

    private Stream<CaseFile> linked(CaseFile file) {
        return links.of(file.id()).stream().filter(other -> other.procedure().equals(file.procedure()));
    }
}
