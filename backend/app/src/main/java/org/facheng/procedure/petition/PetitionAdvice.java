package org.facheng.procedure.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.advice.CaseTitles;
import org.facheng.procedure.petition.PetitionIntake.Review;
import org.facheng.procedure.petition.RouteTable.Line;

/** A review as the pages and the interface show it. */
final class PetitionAdvice {

    private PetitionAdvice() {}

    /** {@code route}, {@code target} where an administrative procedure takes it over, {@code beside} an urgent one, {@code label}, {@code why}. */
    static Map<String, Object> of(Review review) {
        var advice = new LinkedHashMap<String, Object>();
        var chosen = review.chosen();
        advice.put("route", chosen.line().route().code());
        target(review).ifPresent(target -> advice.put("target", target.code()));
        advice.put("label", label(review));
        if (chosen.beside() != null) {
            advice.put("beside", chosen.beside().route().code());
        }
        competent(review).ifPresent(organ -> advice.put("competent", organ));
        advice.put("why", why(review));
        return advice;
    }

    private static String label(Review review) {
        var chosen = review.chosen();
        String label = chosen.line().route().label();
        if (chosen.beside() != null) {
            label += "；同时：" + chosen.beside().route().label();
        }
        var words = new ArrayList<String>();
        target(review).map(Target::label).ifPresent(words::add);
        competent(review).ifPresent(words::add);
        return words.isEmpty() ? label : label + "（" + String.join("，", words) + "）";
    }

    /** Which lines of the table, on which answers, by which articles. */
    private static List<String> why(Review review) {
        return Stream.of(review.chosen().line(), review.chosen().beside())
                .filter(Objects::nonNull)
                .map(PetitionAdvice::why)
                .toList();
    }

    static String why(Line line) {
        return "路由表第" + line.number() + "行“" + line.name() + "”："
                + line.route().label() + "（" + line.route().basis() + "）。"
                + String.join("；", line.routing().answers()) + "。";
    }

    static Optional<Target> target(Review review) {
        return review.chosen().ordinary().route() == Route.ADMINISTRATIVE_PROCEDURE
                ? Optional.ofNullable(review.petition().competence().target())
                : Optional.empty();
    }

    /** Whom the petitioner is sent to or told of: only where the table of who is competent was asked. */
    static Optional<String> competent(Review review) {
        return bySubject(review.chosen().ordinary()) ? review.petition().competentOrgan() : Optional.empty();
    }

    private static boolean bySubject(Line line) {
        return switch (line.route()) {
            case SUGGESTION, LITIGATION, REPEAT, REVIEW, RECHECK, CLOSED, HANDLE, SPLIT -> false;
            default -> true;
        };
    }

    /** Who wants what; who informs against somebody is in no list. */
    static String title(Petition petition) {
        if (petition.confidential()) {
            return "检举控告和要求保密的信访事项";
        }
        return CaseTitles.shortened("%s：%s"
                .formatted(
                        CaseTitles.people(petition.matter().applicants()),
                        petition.matter().requests().get(0)));
    }
}
