package org.facheng.casefile;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that belong together. A link has no direction. */
@Component
public class CaseLinks {

    private final LinkMapper links;
    private final CaseDisputes disputes;
    private final Cases cases;
    private final Clock clock;

    CaseLinks(LinkMapper links, CaseDisputes disputes, Cases cases, Clock clock) {
        this.links = links;
        this.disputes = disputes;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * The caller writes the journal.
     *
     * @param sameAct whether both are about the same act, and so one dispute
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(String caseId, String otherId, boolean sameAct) {
        links.add(caseId, otherId, sameAct, clock.instant());
        if (sameAct) {
            disputes.join(caseId, otherId);
        }
    }

    /** The cases linked to this one, in the order they were filed. */
    public List<CaseFile> of(String caseId) {
        return links.linked(caseId).stream()
                .map(cases::byId)
                .sorted(Comparator.comparing(CaseFile::createdAt))
                .toList();
    }
}
