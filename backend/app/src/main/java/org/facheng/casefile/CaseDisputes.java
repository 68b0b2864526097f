package org.facheng.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which cases are one dispute: all that are linked as about the same act, directly or over others. */
@Component
public class CaseDisputes {

    /** A dispute and the day on which its first case was received. */
    public record Begun(String id, LocalDate receivedOn) {

        public CaseQuery.Position position() {
            return new CaseQuery.Position(receivedOn, id);
        }
    }

    private final DisputeMapper disputes;
    private final Cases cases;

    CaseDisputes(DisputeMapper disputes, Cases cases) {
        this.disputes = disputes;
        this.cases = cases;
    }

    /** Both cases and whatever belonged to either are one dispute from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void join(String caseId, String otherId) {
        var both = List.of(caseId, otherId);
        var names = held(both);
        var dispute = names.isEmpty() ? caseId : names.get(0);
        disputes.enter(dispute, both);
        names.stream().skip(1).forEach(former -> disputes.rename(former, dispute));
    }

    /**
     * The disputes they are in, their cases and those the disputes are named after held, in one order whoever links: so nobody enters a dispute
     * while another gives it a new name.
     */
    private List<String> held(List<String> both) {
        var names = disputes.names(both);
        List<String> before;
        do {
            before = names;
            Stream.concat(both.stream(), names.stream()).distinct().sorted().forEach(disputes::lock);
            names = disputes.names(both);
        } while (!names.equals(before));
        return names;
    }

    /** The cases of the dispute this case is part of, in the order they were received; itself alone where it is part of none. */
    public List<CaseFile> of(String caseId) {
        var together = disputes.together(caseId);
        return together.isEmpty() ? List.of(cases.byId(caseId)) : together;
    }

    public List<CaseFile> cases(Begun dispute) {
        return disputes.cases(dispute.id());
    }

    /** What began last comes first. */
    public List<Begun> search(DisputeQuery query, CaseQuery.Position after, int limit) {
        return query.sight().units().isEmpty() ? List.of() : disputes.search(query, after, limit);
    }
}
