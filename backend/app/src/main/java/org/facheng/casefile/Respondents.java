package org.facheng.casefile;

import java.util.List;
import java.util.Optional;

/**
 * The respondents 被申请人 of a case: mostly one; all that made the act in common (行政复议法第十九条第二款).
 *
 * @param file the case
 * @param all in the order they were named
 */
public record Respondents(CaseFile file, List<Party> all) {

    /** @param parties those of the case now */
    public static Respondents of(CaseFile file, List<Party> parties) {
        return new Respondents(file, parties.stream().filter(Party::respondent).toList());
    }

    /** The one that answers in the system where it is a unit of ours; else the one named first. */
    public Optional<Party> leading() {
        return all.stream().filter(file::answeredBy).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** Those beside it: what they send comes on paper and is entered for them. */
    public List<Party> others() {
        var leading = leading().map(Party::id).orElse("");
        return all.stream().filter(party -> !party.id().equals(leading)).toList();
    }

    public boolean several() {
        return all.size() > 1;
    }
}
