package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.Respondents;
import org.facheng.procedure.definition.ActionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The party the fact of an act is about: one that is new with the letter, the one a field of the form names, or the respondent that answers in
 * the system. Of several respondents each has a period of its own, which only its own reply meets.
 */
@Component
class AboutWhom {

    private static final String RESPONDENT = "respondent";
    private static final String PETITIONER = "petitioner";

    private final Cases cases;

    AboutWhom(Cases cases) {
        this.cases = cases;
    }

    /**
     * @param addressed those the letter of the act goes to or comes from, who are new with it
     * @return id of the party, or null where the fact is about the case
     */
    @Nullable
    String of(CaseFile file, ActionDefinition action, JsonNode form, List<Party> addressed) {
        var about = action.about();
        if (about == null) {
            return null;
        }
        return addressed.stream()
                .filter(party -> party.role().equals(about))
                .map(Party::id)
                .findFirst()
                .orElseGet(() -> form.has(about) ? form.path(about).asString(null) : unasked(file, about));
    }

    /** Nobody asks which petitioner where there is one: it is his, so that nothing is his that became of others. */
    @Nullable
    String unasked(CaseFile file, String about) {
        return switch (about) {
            case RESPONDENT -> leading(file);
            case PETITIONER -> alone(file);
            default -> null;
        };
    }

    private @Nullable String alone(CaseFile file) {
        var petitioners =
                cases.parties(file.id()).stream().filter(Party::applicant).toList();
        return petitioners.size() == 1 ? petitioners.get(0).id() : null;
    }

    private @Nullable String leading(CaseFile file) {
        return Respondents.of(file, cases.parties(file.id()))
                .leading()
                .map(Party::id)
                .orElse(null);
    }
}
