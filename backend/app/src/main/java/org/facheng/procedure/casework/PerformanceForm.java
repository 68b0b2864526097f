package org.facheng.procedure.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.Duty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The fields in which somebody says what was performed, as a case asks for them: only of what is still owed, and by whom where there are several. */
@Component
public class PerformanceForm {

    public static final String WHO = "party";
    public static final String REMADE_ON = "remadeOn";
    public static final String PERFORMED_ON = "performedOn";

    /** Goes with the act made anew. */
    private static final String SAME_AGAIN = "sameActAgain";

    private final Duties duties;
    private final Cases cases;

    PerformanceForm(Duties duties, Cases cases) {
        this.duties = duties;
        this.cases = cases;
    }

    public JsonNode offer(CaseFile file, JsonNode declared) {
        var open = duties.open(file);
        var owing = owing(file);
        var unasked = new ArrayList<String>();
        if (open.stream().noneMatch(Duty::remake)) {
            unasked.addAll(List.of(REMADE_ON, SAME_AGAIN));
        }
        if (open.stream().allMatch(Duty::remake)) {
            unasked.add(PERFORMED_ON);
        }
        if (owing.isEmpty()) {
            unasked.add(WHO);
        }
        var form = Unasked.in(declared, unasked);
        return form.at("/properties/" + WHO).isMissingNode()
                ? form
                : Choices.in(form, WHO, owing, Party::id, Party::name);
    }

    /** The respondents one of which has to be named, since each answers for itself; empty where there is but one, or all owe together. */
    public List<Party> owing(CaseFile file) {
        var owing = duties.open(file).stream()
                .map(Duty::party)
                .filter(Objects::nonNull)
                .toList();
        var respondents =
                cases.parties(file.id()).stream().filter(Party::respondent).toList();
        Predicate<Party> owes = party -> owing.contains(party.id());
        return respondents.size() < 2
                ? List.of()
                : respondents.stream().filter(owes).toList();
    }
}
