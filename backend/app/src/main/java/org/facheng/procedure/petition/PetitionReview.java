package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.filing.ReviewDesk;
import org.facheng.procedure.higher.HigherBodies;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.procedure.matter.MatterSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The rules about a petition, asked when it is filed, registered or imported. */
@Component
class PetitionReview implements MatterReview {

    private final MatterSchema schema = new MatterSchema("petition", new PetitionChecks());
    private final ReviewDesk desk;
    private final PetitionParties parties;
    private final CompetenceRegister competences;
    private final HigherBodies higher;

    PetitionReview(ReviewDesk desk, PetitionParties parties, CompetenceRegister competences, HigherBodies higher) {
        this.higher = higher;
        this.desk = desk;
        this.parties = parties;
        this.competences = competences;
    }

    @Override
    public String procedure() {
        return "petition";
    }

    @Override
    public List<ProblemException.InputError> errors(JsonNode matter) {
        return schema.validate(matter, desk.filing(matter));
    }

    @Override
    public Result review(JsonNode document, LocalDate receivedOn, Unit receivedBy) {
        Matter matter = MatterReader.read(document);
        var review = new PetitionIntake(desk.limits(), desk.calendar(), desk.petitionSavesPeriod())
                .of(matter, desk.context(receivedBy), competences.current(), higher.byBody());
        return new Result(
                PetitionAdvice.title(review.petition()),
                MatterReader.withoutAsides(document),
                PetitionAdvice.of(review),
                review.findings().stream().map(MatterReview.Finding::of).toList(),
                review.facts().stream()
                        .map(f -> f.days() == null
                                ? new StatedFact(f.fact(), f.on(), f.proof())
                                : StatedFact.named(f.fact(), f.on(), f.proof(), f.on().plusDays(f.days())))
                        .toList(),
                List.of(),
                numbers(review.petition()),
                PetitionPrefill.of(review),
                null);
    }

    @Override
    public Parties parties(FilingRequest request, Unit receivedBy) {
        return parties.of(request);
    }

    @Override
    public boolean secret(JsonNode matter) {
        var read = MatterReader.read(matter);
        return Petition.confidential(read)
                || competences.current().of(read.subject()).route() == Route.DISCIPLINE;
    }

    @Override
    public boolean comesAgain() {
        return true;
    }

    /** Several matters in one letter are several petitions. */
    @Override
    public Tie tie() {
        return new Tie("同一信访件中的另一事项：%s", "信访工作条例第二十三条第一款", false);
    }

    /** By its number an act is found in other cases, and whoever takes part in those; so none is kept of what must stay confidential. */
    private static List<String> numbers(Petition petition) {
        return WayToReconsideration.applies(petition) && !petition.confidential()
                ? petition.matter().act().documentNumbers()
                : List.of();
    }
}
