package org.facheng.procedure.casework;

import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Drafts;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** Which draft the performer of a task had before him: what he agreed to, or sent back. The journal keeps it. */
@Component
class DraftAtHand {

    private final Drafts drafts;

    DraftAtHand(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Empty for a task that decides on no document. */
    Map<String, Object> readFor(CaseFile file, TaskDefinition task) {
        return Optional.ofNullable(task.document())
                .flatMap(document -> drafts.current(file.id(), document))
                .<Map<String, Object>>map(draft -> Map.of(
                        "document", draft.document(),
                        "documentId", draft.documentId(),
                        "version", draft.version(),
                        "digest", draft.digest()))
                .orElseGet(Map::of);
    }
}
