package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.Respondents;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The period for replying of each respondent: from the day it received the copy, its own (行政复议法第十九条第二款、第四十八条、第五十四条第一款). */
@Component
public class ReplyPeriods {

    private static final String REPLYING = "replying";

    private final Cases cases;
    private final Deadlines deadlines;

    ReplyPeriods(Cases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * A respondent and its period.
     *
     * @param leading whether it is the one that answers in the system
     * @param period empty as long as it has not received the copy
     */
    public record OfOne(Party respondent, boolean leading, Optional<Deadline> period) {

        /** Whether its reply is still to come, in time or not. */
        boolean awaited() {
            return period.filter(Deadline::unmet).isPresent();
        }
    }

    /** Each respondent; a case without a named one has none. */
    public List<OfOne> of(CaseFile file) {
        var respondents = Respondents.of(file, cases.parties(file.id()));
        var leading = respondents.leading().map(Party::id).orElse("");
        return respondents.all().stream()
                .map(party -> new OfOne(party, party.id().equals(leading), period(file, respondents, party)))
                .toList();
    }

    /** Those whose replies are entered for them. */
    List<OfOne> ofOthers(CaseFile file) {
        return of(file).stream().filter(one -> !one.leading()).toList();
    }

    /** Whether the respondent that answers in the system still owes its reply; where it is the only one, the course of the case says so. */
    boolean awaitsLeading(CaseFile file) {
        var all = of(file);
        return all.size() < 2 || all.stream().anyMatch(one -> one.leading() && one.awaited());
    }

    /** Name of the respondent that answers in the system, where there are others beside it. */
    @Nullable
    String leadingApart(CaseFile file) {
        return Optional.of(Respondents.of(file, cases.parties(file.id())))
                .filter(Respondents::several)
                .flatMap(Respondents::leading)
                .map(Party::name)
                .orElse(null);
    }

    private Optional<Deadline> period(CaseFile file, Respondents respondents, Party party) {
        return respondents.several()
                ? deadlines.find(file.id(), REPLYING, party.id())
                : deadlines.find(file.id(), REPLYING);
    }
}
