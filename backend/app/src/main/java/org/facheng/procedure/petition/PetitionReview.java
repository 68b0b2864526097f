package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.calendar.Arrivals;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.procedure.matter.MatterSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The rules about a petition, asked when it is filed, registered or imported. */
@Component
class PetitionReview implements MatterReview {

    private final MatterSchema schema = new MatterSchema("petition", new PetitionChecks());
    private final TimeLimits limits;
    private final WorkCalendars calendars;
    private final Arrivals arrivals;
    private final Directory directory;
    private final PetitionParties parties;
    private final CompetenceRegister competences;
    private final Clock clock;

    PetitionReview(
            TimeLimits limits,
            WorkCalendars calendars,
            Arrivals arrivals,
            Directory directory,
            PetitionParties parties,
            CompetenceRegister competences,
            Clock clock) {
        this.limits = limits;
        this.calendars = calendars;
        this.arrivals = arrivals;
        this.directory = directory;
        this.parties = parties;
        this.competences = competences;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return "petition";
    }

    @Override
    public List<ProblemException.InputError> errors(JsonNode matter) {
        return schema.validate(
                matter,
                new FilingDesk(
                        "portal".equals(matter.path("channel").asString()) ? arrivals.today() : LocalDate.now(clock),
                        directory.bodies().stream().map(Unit::name).toList()));
    }

    @Override
    public Result review(JsonNode document, LocalDate receivedOn, Unit receivedBy) {
        Matter matter = MatterReader.read(document);
        var context = MatterContext.receivedBy(
                receivedBy.name(), directory.defaultUnit().name(), "工信部");
        var review =
                new PetitionIntake(Limits.of(limits), calendars.current()).of(matter, context, competences.current());
        return new Result(
                PetitionAdvice.title(review.petition()),
                MatterReader.withoutAsides(document),
                PetitionAdvice.of(review),
                review.findings().stream().map(PetitionReview::finding).toList(),
                review.facts().stream()
                        .map(f -> new StatedFact(f.fact(), f.on(), f.proof()))
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
        return Petition.confidential(MatterReader.read(matter));
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

    private static MatterReview.Finding finding(org.facheng.procedure.advice.Finding f) {
        return new MatterReview.Finding(f.condition(), f.name(), f.met().name(), f.detail(), f.lastDay(), f.basis());
    }
}
