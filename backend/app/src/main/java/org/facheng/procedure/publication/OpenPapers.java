package org.facheng.procedure.publication;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** What of each procedure the public may read. */
@Component
class OpenPapers {

    private final List<OpenPaper> papers;

    OpenPapers(List<OpenPaper> papers) {
        this.papers = papers;
    }

    OpenPaper of(CaseFile file) {
        return papers.stream()
                .filter(paper -> paper.procedure().equals(file.procedure()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether of a case of this kind anything may be read. */
    boolean any(CaseFile file) {
        return papers.stream().anyMatch(paper -> paper.procedure().equals(file.procedure()));
    }
}
