package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.Party;
import org.facheng.procedure.advice.CaseTitles;
import org.facheng.procedure.filing.FiledParty;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.matter.CourtLetter;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;
import tools.jackson.databind.JsonNode;

/** A case that is only a letter of a court: nobody is a party here but the court the answer goes to (法释〔2018〕1号第一百四十七条、第一百四十九条). */
final class SuitsOfOthers {

    private static final String COURT = "court";

    /** The day a letter names fixes the period; that of advice on a normative document is the law's (第一百四十九条第四款). */
    private static final Map<CourtStage, String> DAY_FIXED = Map.of(
            CourtStage.NORMATIVE_OPINION,
            "normative-opinion-day-fixed",
            CourtStage.JUDICIAL_ADVICE,
            CourtPapers.ADVICE_DAY_FIXED);

    private SuitsOfOthers() {}

    static MatterReview.Parties parties(FilingRequest request) {
        JsonNode form = request.form();
        String name = form.at("/court/name").asString("");
        Party court = FiledParty.organ(COURT, name, null, false, form.path("court"));
        return new MatterReview.Parties(List.of(court), null);
    }

    static String title(Matter matter, CourtStage stage) {
        CourtLetter letter = matter.courtLetter();
        String court = matter.court() == null ? "人民法院" : matter.court().name();
        String about = letter == null || letter.title() == null ? "" : "（" + letter.title() + "）";
        String what = stage == CourtStage.NORMATIVE_OPINION ? "听取规范性文件意见" : "司法建议";
        return CaseTitles.shortened(court + what + about);
    }

    /** The last day the letter names, by the fact it fixes the period with. */
    static Optional<Map.Entry<String, LocalDate>> named(Matter matter, CourtStage stage) {
        CourtLetter letter = matter.courtLetter();
        return letter == null || letter.until() == null || !DAY_FIXED.containsKey(stage)
                ? Optional.empty()
                : Optional.of(Map.entry(DAY_FIXED.get(stage), letter.until()));
    }
}
