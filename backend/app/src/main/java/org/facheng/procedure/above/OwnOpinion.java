package org.facheng.procedure.above;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.PeriodOwners;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The opinion each petitioner received, and whether the own period to go on from it still runs (信访工作条例第三十五条、第三十六条第一款). */
@Component
class OwnOpinion {

    static final String ASKING = "asking";
    private static final String RUNNING = "running";

    private final Cases cases;
    private final Deadlines deadlines;
    private final PeriodOwners owners;
    private final AskedPeriods asked;
    private final Documents documents;

    OwnOpinion(Cases cases, Deadlines deadlines, PeriodOwners owners, AskedPeriods asked, Documents documents) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.owners = owners;
        this.asked = asked;
        this.documents = documents;
    }

    /** Those who may still ask and have not, of whom this person may ask for. */
    List<Party> open(CaseFile file, User user, Above above) {
        var ties = new PartyTies(cases.parties(file.id()));
        var done = asked.names(file, above);
        var running = clocks(file, above)
                .filter(clock -> clock.state().equals(RUNNING))
                .flatMap(clock -> owners.of(file, clock))
                .map(Party::id)
                .toList();
        return ties.parties().stream()
                .filter(party -> party.applicant() && running.contains(party.id()) && !done.contains(party.name()))
                .filter(party ->
                        ties.actingFor(party).anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }

    /**
     * Those the form names; where only one may ask it need not.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_party}
     */
    List<Party> chosen(CaseFile file, User user, JsonNode form, Above above) {
        var open = open(file, user, above);
        var ids = form.path(ASKING).valueStream().map(JsonNode::asString).toList();
        var chosen = open.size() == 1 && ids.isEmpty()
                ? open
                : open.stream().filter(party -> ids.contains(party.id())).toList();
        if (chosen.isEmpty() || chosen.size() < ids.size()) {
            throw Problems.invalid(
                            "unknown_party", "只能选择期限没有届满、还没有请求的信访人，请从列表中选择。", "Choose of those whose period runs.")
                    .at("/form/" + ASKING, "请从列表中选择", "choose from the list");
        }
        return chosen;
    }

    /** When it reached the first of them, and its number. */
    RequestMatter.Opinion of(CaseFile file, List<Party> asking, Above above) {
        var day = clocks(file, above)
                .filter(clock -> owners.of(file, clock).anyMatch(asking::contains))
                .map(Deadline::startedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new RequestMatter.Opinion(
                day, paper(file, above).map(CaseDocument::number).orElse(null));
    }

    Optional<CaseDocument> paper(CaseFile file, Above above) {
        return documents.latest(file.id(), above.document()).filter(CaseDocument::issued);
    }

    /** As the request names it. */
    String title(CaseFile file, Above above) {
        return above.opinion()
                + paper(file, above)
                        .map(CaseDocument::number)
                        .filter(number -> !number.isBlank())
                        .map("（%s）"::formatted)
                        .orElse("");
    }

    private Stream<Deadline> clocks(CaseFile file, Above above) {
        return deadlines.ofCase(file.id()).stream().filter(clock -> clock.key().equals(above.limit()));
    }
}
