package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.filing.MatterReview;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes the papers of a court as they are: the facts they state and where the suit stands. It gives no advice. */
@Component
class PlainReview implements MatterReview {

    private static final List<String> WITH_STARTS = List.of("judgment", "appeal-answer");

    @Override
    public String procedure() {
        return "litigation";
    }

    @Override
    public List<ProblemException.InputError> errors(JsonNode matter) {
        return List.of();
    }

    @Override
    public Result review(JsonNode matter, LocalDate receivedOn, Unit receivedBy) {
        var stage = matter.path("stage").asString("first-instance");
        var facts = new ArrayList<StatedFact>();
        fact(facts, papers(stage, matter), day(matter, "/submission/signedFor", receivedOn));
        fact(facts, "suit-filed", day(matter, "/suedOn", null));
        period(facts, matter);
        return new Result(
                title(matter),
                matter,
                Map.of(),
                List.of(),
                facts,
                List.of(),
                Map.of(),
                WITH_STARTS.contains(stage)
                        ? "litigation." + (stage.equals("judgment") ? "judgmentFiled" : "appealFiled")
                        : null);
    }

    private static String papers(String stage, JsonNode matter) {
        return switch (stage) {
            case "judgment" -> matter.at("/submission/servedWith").toString().contains("裁定")
                    ? "ruling-served"
                    : "judgment-served";
            case "appeal-answer" -> "appeal-copy-served";
            default -> "complaint-served";
        };
    }

    /** What the period for suing counts from (行政诉讼法第四十五条至第四十七条，法释〔2018〕1号第六十四条). */
    private static void period(List<StatedFact> facts, JsonNode matter) {
        var reconsidered = matter.at("/act/reconsideration/kind").asString("NONE");
        if (!reconsidered.equals("NONE")) {
            fact(facts, "reconsideration-served", day(matter, "/act/reconsideration/servedOn", null));
            fact(facts, "reconsideration-period-ended", day(matter, "/act/reconsideration/periodEndedOn", null));
            return;
        }
        fact(facts, "request-received", day(matter, "/declared/requestReceivedOn", null));
        var made = day(matter, "/act/dateMade", null);
        if (matter.at("/declared/realProperty").asBoolean(false)) {
            fact(facts, "real-property-act", made);
        }
        fact(facts, "act-made", made);
        boolean informed = matter.at("/declared/rightsInformed").asBoolean(true);
        fact(facts, informed ? "act-known" : "act-content-known", day(matter, "/act/dateKnown", null));
        fact(facts, "suing-period-known", day(matter, "/declared/rightsKnownOn", null));
    }

    private static void fact(List<StatedFact> facts, String fact, LocalDate on) {
        if (on != null) {
            facts.add(new StatedFact(fact, on, "人民法院送达的材料"));
        }
    }

    private static LocalDate day(JsonNode matter, String pointer, LocalDate otherwise) {
        var day = matter.at(pointer).asString("");
        return day.isEmpty() ? otherwise : LocalDate.parse(day);
    }

    private static String title(JsonNode matter) {
        var first = matter.at("/applicants/0");
        return "%s诉%s"
                .formatted(
                        first.path("name").asString(first.path("alias").asString("")),
                        matter.at("/act/kind").asString("行政行为"));
    }
}
