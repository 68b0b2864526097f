package org.facheng.procedure.reading;

import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/**
 * A case may become an informer's after others have named it. What was written stays in the journal; whoever the case is kept from reads none of it
 * (信访工作条例第三十条第三款).
 */
@Component
class Unnamed {

    private final CaseLinks links;
    private final Permissions permissions;

    Unnamed(CaseLinks links, Permissions permissions) {
        this.links = links;
        this.permissions = permissions;
    }

    /** Whether a text of this case names none of its linked cases that do not exist for the reader. */
    Predicate<String> of(String caseId, User reader) {
        var kept = links.of(caseId).stream()
                .filter(other -> permissions.keptFrom(reader, other.scope()))
                .map(CaseFile::caseNo)
                .toList();
        return text -> kept.stream().noneMatch(text::contains);
    }
}
