package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Previous.Kind;
import org.facheng.procedure.petition.PetitionIntake.Review;

/** What the forms about a petition start with; nobody types again what came in. */
final class PetitionPrefill {

    private PetitionPrefill() {}

    /** Keys are those of the forms; nothing is put where nothing is known. */
    static Map<String, Object> of(Review review) {
        var prefill = new LinkedHashMap<String, Object>();
        Petition petition = review.petition();
        Route route = review.chosen().ordinary().route();
        prefill.put("route", route.code());
        PetitionAdvice.target(review).ifPresent(target -> prefill.put("target", target.code()));
        if (toReconsideration(review)) {
            prefill.put("reconsideration", true);
        }
        PetitionAdvice.competent(review).ifPresent(organ -> prefill.put("destination", organ));
        prefill.put("reasons", PetitionAdvice.why(review.chosen().ordinary()));
        lastDay(review).ifPresent(day -> prefill.put("lastDayNote", "申请行政复议的最后一日：" + Dates.zh(day)));
        if (route == Route.CLOSED) {
            prefill.put("closedBy", closing(petition.previous(Kind.RECHECK).orElseThrow()));
        }
        firstVisit(petition).ifPresent(day -> prefill.put("firstVisitOn", day.toString()));
        return prefill;
    }

    private static Optional<LocalDate> lastDay(Review review) {
        return toReconsideration(review) && WayToReconsideration.certain(review.petition())
                ? Optional.ofNullable(
                        WayToReconsideration.days(review.petition()).lastDay())
                : Optional.empty();
    }

    private static boolean toReconsideration(Review review) {
        return WayToReconsideration.applies(review.petition())
                && PetitionAdvice.target(review)
                        .filter(target -> target == Target.RECONSIDERATION)
                        .isPresent();
    }

    private static String closing(Previous recheck) {
        return recheck.on() == null
                ? recheck.kind().label()
                : recheck.kind().label() + "（" + Dates.zh(recheck.on()) + "）";
    }

    private static Optional<LocalDate> firstVisit(Petition petition) {
        return Stream.concat(
                        Stream.of(petition.matter().transfer().firstReceivedOn()),
                        petition.matter().previous().stream()
                                .filter(one -> one.kind() == Kind.PETITION)
                                .map(Previous::on))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
