package org.facheng.procedure.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 中止事由涉及的申请人: of several applicants whoever has died, is missing, lacks capacity or has ended is named, for the sixty days of 行政复议法第四十一条第五项 are those of that one.
 * Where there is one, nothing is asked.
 */
@Component
class ConcernedApplicants {

    private static final String FIELD = "applicants";
    private static final List<String> OF_PEOPLE =
            List.of("applicant-deceased", "applicant-incapable", "applicant-missing");
    private static final String OF_ORGANISATIONS = "organisation-ended";

    private final Cases cases;
    private final Journal journal;
    private final CurrentUser currentUser;

    ConcernedApplicants(Cases cases, Journal journal, CurrentUser currentUser) {
        this.cases = cases;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    static List<String> named(JsonNode form) {
        return form.path(FIELD).valueStream().map(id -> id.asString("")).toList();
    }

    /** The form with the applicants to choose from, or without the question. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        if (!declared.at("/properties/" + FIELD).isObject()) {
            return declared;
        }
        var applicants = applicants(file);
        if (applicants.size() > 1) {
            return Choices.in(declared, FIELD + "/items", applicants, Party::id, PartyChoice.names(applicants));
        }
        return Unasked.in(declared, FIELD);
    }

    /**
     * Whom the ground is about, on record; nobody where there is one applicant.
     *
     * @param standing grounds that stand already, of which none comes twice for one applicant
     * @throws org.facheng.platform.ProblemException 422 {@code applicants_missing} or {@code ground_stands}
     */
    List<String> chosen(CaseFile file, String ground, JsonNode form, List<StandingGround> standing) {
        var applicants = applicants(file);
        var named = named(form);
        var chosen = applicants.stream()
                .filter(party -> named.contains(party.id()) && possible(party, ground))
                .toList();
        boolean asked = applicants.size() > 1 && (OF_PEOPLE.contains(ground) || ground.equals(OF_ORGANISATIONS));
        if (chosen.size() < named.size() || asked && chosen.isEmpty()) {
            throw Problems.invalid(
                            "applicants_missing",
                            "请从列表中选择这一事由涉及的申请人：公民，或者终止的法人、其他组织。",
                            "Say which applicant the ground is about.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        chosen.forEach(party -> refuseTwice(standing, ground, party));
        if (!chosen.isEmpty()) {
            var names = chosen.stream().map(Party::name).collect(Collectors.joining("、"));
            journal.append(Act.of(file.id(), currentUser.actor(), "case.parties", "中止的事由涉及申请人" + names)
                    .on("行政复议法第三十九条第一款"));
        }
        return chosen.stream().map(Party::id).toList();
    }

    private static void refuseTwice(List<StandingGround> standing, String ground, Party party) {
        if (standing.stream()
                .anyMatch(
                        one -> one.ground().key().equals(ground) && one.about() != null && one.concerns(party.id()))) {
            throw Problems.invalid(
                            "ground_stands", "申请人%s的这一中止事由已经登记，还没有消除。".formatted(party.name()), "It stands already.")
                    .at("/form/" + FIELD, "已经登记", "recorded already");
        }
    }

    private static boolean possible(Party party, String ground) {
        return OF_PEOPLE.contains(ground)
                ? !TerminationGrounds.organisation(party)
                : !ground.equals(OF_ORGANISATIONS) || !party.kind().equals("natural");
    }

    private List<Party> applicants(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }
}
