package org.facheng.procedure.casework;

import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in the journal of a case which other it is linked with. */
@Component
public class LinkNotes {

    private final Journal journal;

    LinkNotes(Journal journal) {
        this.journal = journal;
    }

    /**
     * Nothing, where the other is an informer's: whoever reads the one may not know of the other (信访工作条例第三十条第三款).
     *
     * @param basis article, or null where none says it
     */
    public void write(CaseFile file, CaseFile other, Actor actor, @Nullable String basis, String sentence) {
        if (!other.secret()) {
            journal.append(
                    Act.of(file.id(), actor, "case.linked", sentence).on(basis).with(Map.of("other", other.caseNo())));
        }
    }
}
