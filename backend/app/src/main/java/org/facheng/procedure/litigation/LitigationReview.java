package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Unit;
import org.facheng.platform.LocalText;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.dispute.ParallelProceedings;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.filing.ReviewDesk;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.procedure.matter.MatterSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The rules about the papers of a court, asked when they are registered or imported. */
@Component
class LitigationReview implements MatterReview {

    private static final LocalText BY_THE_COURT = new LocalText(
            "行政应诉由法院送达启动，不能在此提交。起诉请向有管辖权的人民法院提出。",
            "A response to a lawsuit begins with service by the court. File a lawsuit with the court that has jurisdiction.");
    private static final String EXCUSE = "第四十八条";

    /** Where the case does not begin with the complaint, its model begins elsewhere. */
    private static final Map<CourtStage, String> STARTED_BY = Map.of(
            CourtStage.JUDGMENT, "litigation.judgmentFiled",
            CourtStage.APPEAL_ANSWER, "litigation.appealFiled",
            CourtStage.REMAND, "litigation.remandFiled",
            CourtStage.RETRIAL_FIRST, "litigation.remandFiled",
            CourtStage.RETRIAL_SECOND, "litigation.remandFiled",
            CourtStage.PROCURATOR_SUGGESTION, "litigation.suggestionFiled",
            CourtStage.NORMATIVE_OPINION, "litigation.opinionFiled",
            CourtStage.NORMATIVE_ADVICE, "litigation.adviceFiled",
            CourtStage.JUDICIAL_ADVICE, "litigation.adviceFiled");

    private final MatterSchema schema = new MatterSchema("litigation", new SuitChecks());
    private final ReviewDesk desk;
    private final CourtParties parties;
    private final ParallelProceedings parallel;

    LitigationReview(ReviewDesk desk, CourtParties parties, ParallelProceedings parallel) {
        this.desk = desk;
        this.parties = parties;
        this.parallel = parallel;
    }

    @Override
    public String procedure() {
        return "litigation";
    }

    @Override
    public Optional<LocalText> notAtThePortal() {
        return Optional.of(BY_THE_COURT);
    }

    @Override
    public List<ProblemException.InputError> errors(JsonNode matter) {
        return schema.validate(matter, desk.filing(matter));
    }

    @Override
    public Result review(JsonNode document, LocalDate receivedOn, Unit receivedBy) {
        Matter matter = MatterReader.read(document);
        Review review = reviewed(matter, receivedBy);
        return new Result(
                CourtAdvice.title(matter, review),
                MatterReader.withoutAsides(document),
                CourtAdvice.of(review),
                review.findings().stream().map(MatterReview.Finding::of).toList(),
                SuggestionPapers.facts(matter, review),
                review.facts().suspensions().stream()
                        .map(s -> new NotCounted(
                                s.limit().substring(s.limit().indexOf('.') + 1), s.from(), s.to(), s.ground(), EXCUSE))
                        .toList(),
                Stream.of(
                                numbers(matter).stream(),
                                SuggestionPapers.numbers(matter).stream(),
                                Stream.ofNullable(courtNumber(matter)))
                        .flatMap(found -> found)
                        .toList(),
                CourtAdvice.prefill(matter, review, receivedBy.name()),
                startedBy(matter));
    }

    @Override
    public Parties parties(FilingRequest request, Unit receivedBy) {
        Matter matter = MatterReader.read(request.form());
        CourtStage stage = CourtPapers.of(matter).stage();
        if (stage == CourtStage.PROCURATOR_SUGGESTION) {
            return parties.suggesting(request);
        }
        if (stage.ofOthers()) {
            return SuitsOfOthers.parties(request);
        }
        var defendants =
                Defendants.of(SuedAct.of(matter, desk.context(receivedBy))).organs();
        return parties.of(request, receivedBy, defendants, stage);
    }

    @Override
    public boolean followsDecisions() {
        return true;
    }

    /** A suit over what an earlier case was about is the same dispute. */
    @Override
    public Tie tie() {
        return new Tie("同一争议：%s", "行政诉讼法第四十四条", true);
    }

    private static String startedBy(Matter matter) {
        var papers = CourtPapers.of(matter);
        return STARTED_BY.get(papers.decided() ? CourtStage.JUDGMENT : papers.stage());
    }

    private Review reviewed(Matter matter, Unit receivedBy) {
        List<String> people = matter.applicants().stream()
                .map(Applicant::name)
                .filter(Objects::nonNull)
                .toList();
        String pending = parallel.pendingReconsideration(
                        receivedBy,
                        numbers(matter),
                        people,
                        matter.suedOn() == null ? matter.receivedOn() : matter.suedOn())
                .map(CaseFile::caseNo)
                .orElse(null);
        var context = desk.context(receivedBy)
                .withAcceptedCase(pending)
                .withSuit(parallel.registered(receivedBy, courtNumber(matter), numbers(matter), people)
                        .orElse(null));
        return new CourtPapersReview(desk.limits(), desk.calendar()).of(matter, context);
    }

    @Override
    public List<String> follows(JsonNode matter) {
        return SuggestionPapers.numbers(MatterReader.read(matter));
    }

    private static String courtNumber(Matter matter) {
        return matter.court() == null ? null : matter.court().caseNo();
    }

    /** The act, and the decision about it. */
    private static List<String> numbers(Matter matter) {
        var decision = matter.act().reconsideration();
        return Stream.concat(
                        matter.act().documentNumbers().stream(),
                        decision == null ? Stream.empty() : Stream.ofNullable(decision.documentNo()))
                .toList();
    }
}
