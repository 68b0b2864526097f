package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.advice.CaseTitles;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.MatterContext.KnownApplication;
import org.facheng.procedure.advice.MatterContext.KnownSuit;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.dispute.ParallelProceedings;
import org.facheng.procedure.filing.FiledParties;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.filing.ReviewDesk;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.procedure.matter.MatterSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The rules of 行政复议法第三十条, asked when a matter of reconsideration is filed. */
@Component
class ReconsiderationReview implements MatterReview {

    /** Only the reconsideration organ reviews an application; whoever else has received it passes it on. */
    private static final String HANDED_OVER = "reconsideration.handedToActingOrgan";

    private static final String EXCUSE = "第二十条第二款";

    private static final Map<String, String> ITEMS =
            Map.of("1", "第一项", "2", "第二项", "3", "第三项", "4", "第四项", "5", "第五项", "6", "第六项", "7", "第七项");

    private final MatterSchema schema = new MatterSchema("reconsideration", new ApplicationChecks());
    private final ReviewDesk desk;
    private final FiledParties parties;
    private final ParallelProceedings parallel;

    ReconsiderationReview(ReviewDesk desk, FiledParties parties, ParallelProceedings parallel) {
        this.desk = desk;
        this.parties = parties;
        this.parallel = parallel;
    }

    @Override
    public String procedure() {
        return "reconsideration";
    }

    @Override
    public List<ProblemException.InputError> errors(JsonNode matter) {
        return schema.validate(matter, desk.filing(matter));
    }

    @Override
    public Result review(JsonNode document, LocalDate receivedOn, Unit receivedBy) {
        var matter = MatterReader.read(desk.petitionSavesPeriod() ? LedOver.asOfThePetition(document) : document);
        var context = desk.context(receivedBy)
                .withEarlier(earlier(matter, receivedBy))
                .withSuit(suit(matter, receivedBy));
        var review = new AdmissibilityReview(desk.limits(), desk.calendar()).of(matter, context);
        return new Result(
                title(matter),
                MatterReader.withoutAsides(document),
                advice(review, context),
                review.findings().stream().map(MatterReview.Finding::of).toList(),
                review.facts().facts().stream()
                        .map(f -> new StatedFact(f.fact(), f.on(), f.proof(), f.days()))
                        .toList(),
                review.facts().suspensions().stream()
                        .map(s -> new NotCounted(key(s.limit()), s.from(), s.to(), s.ground(), EXCUSE))
                        .toList(),
                matter.act().documentNumbers(),
                prefill(review, matter),
                context.receivedByReconsiderationOrgan() ? null : HANDED_OVER);
    }

    private KnownApplication earlier(Matter matter, Unit receivedBy) {
        return parallel.acceptedBefore(receivedBy, matter.act().documentNumbers(), people(matter))
                .map(file -> new KnownApplication(file.caseNo(), parallel.withdrawn(file)))
                .orElse(null);
    }

    private KnownSuit suit(Matter matter, Unit receivedBy) {
        return parallel.suit(receivedBy, matter.act().documentNumbers(), people(matter))
                .map(file -> new KnownSuit(file.caseNo(), file.open()))
                .orElse(null);
    }

    private static List<String> people(Matter matter) {
        return matter.applicants().stream()
                .map(Applicant::name)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Parties parties(FilingRequest request, Unit receivedBy) {
        return parties.of(request);
    }

    /** Two acts are two applications. */
    @Override
    public Tie tie() {
        return new Tie("同一申请人就另一行政行为的申请：%s", "行政复议法第二十二条第四款", false);
    }

    private static Map<String, Object> advice(Review review, MatterContext context) {
        var advice = new LinkedHashMap<String, Object>();
        advice.put("decision", review.advice().decision().name());
        advice.put(
                "label",
                context.receivedByReconsiderationOrgan() ? review.advice().label() : passedOn(review));
        advice.put("track", review.advice().track().name());
        advice.put(
                "correctionItems",
                review.correctionItems().stream().map(CorrectionItem::text).toList());
        advice.put("competentOrgan", review.competentOrgan());
        advice.put("alternativeRoute", review.alternativeRoute());
        advice.put("simplification", review.simplification());
        advice.put("priorReconsideration", review.priorReconsideration());
        advice.put("urgent", review.urgent());
        return advice;
    }

    /** Who reconsiders nothing refuses nothing. */
    private static String passedOn(Review review) {
        return review.alternativeRoute() == null ? "告知申请人向行政复议机关申请" : "及时处理，需要维持处罚的转送行政复议机关";
    }

    /** What the form of the review starts with; nothing is put where the rules have nothing to say. */
    private static Map<String, Object> prefill(Review review, Matter matter) {
        var prefill = new LinkedHashMap<String, Object>();
        var items = review.correctionItems().stream().map(CorrectionItem::text).toList();
        var unmet = review.refusalGrounds().stream()
                .map(g -> ITEMS.get(g.condition()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!items.isEmpty()) {
            prefill.put("correctionItems", items);
        }
        if (review.respondentToBe() != null) {
            prefill.put("properRespondent", review.respondentToBe());
            review.findings().stream()
                    .filter(f -> f.condition().equals("1") && f.met() == Met.NOT_MET)
                    .findFirst()
                    .ifPresent(f -> prefill.put("changeReason", f.detail()));
        }
        if (!unmet.isEmpty()) {
            prefill.put("unmet", unmet);
            prefill.put(
                    "reasons",
                    String.join(
                            "",
                            review.refusalGrounds().stream()
                                    .map(RefusalGround::reason)
                                    .toList()));
        }
        if (review.competentOrgan() != null) {
            prefill.put("competentOrgan", review.competentOrgan());
        }
        if (!PriorReconsideration.open(matter)) {
            prefill.put("priorReconsideration", review.priorReconsideration() != null);
        }
        return prefill;
    }

    /** Who challenges what of whom: what a list shows of a case. */
    private static String title(Matter matter) {
        var respondent = matter.respondent() == null ? "" : matter.respondent().name();
        return CaseTitles.shortened("%s不服%s%s"
                .formatted(
                        CaseTitles.people(matter.applicants()),
                        respondent,
                        matter.act().named()));
    }

    private static String key(String limitId) {
        return limitId.substring(limitId.indexOf('.') + 1);
    }
}
