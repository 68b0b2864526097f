package org.facheng.procedure.petition;

import static org.facheng.procedure.petition.Route.ADMINISTRATIVE_PROCEDURE;
import static org.facheng.procedure.petition.Route.ARBITRATION;
import static org.facheng.procedure.petition.Route.DISCIPLINE;
import static org.facheng.procedure.petition.Route.HANDLE;
import static org.facheng.procedure.petition.Route.INVESTIGATE;
import static org.facheng.procedure.petition.Route.LITIGATION;
import static org.facheng.procedure.petition.Route.NOT_COMPETENT;
import static org.facheng.procedure.petition.Route.PARTY;
import static org.facheng.procedure.petition.Route.SPLIT;
import static org.facheng.procedure.petition.Route.SUGGESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.procedure.petition.Competence.Place;

/** What must hold in a line of the table: what nobody is competent for is not handled, and who is sent away learns where to. */
final class CompetenceChecks {

    private static final int LONGEST = 200;

    private CompetenceChecks() {}

    /** The routes a line may name, by whose power the subject is; the others follow from how a petition came. */
    static Set<Route> routes(Place place) {
        return switch (place) {
            case OWN -> Set.of(
                    SUGGESTION,
                    DISCIPLINE,
                    LITIGATION,
                    ARBITRATION,
                    PARTY,
                    ADMINISTRATIVE_PROCEDURE,
                    INVESTIGATE,
                    HANDLE,
                    SPLIT);
            case ADMINISTRATION -> Set.of(INVESTIGATE, HANDLE);
            case ELSEWHERE -> Set.of(
                    NOT_COMPETENT, DISCIPLINE, LITIGATION, ARBITRATION, PARTY, ADMINISTRATIVE_PROCEDURE);
        };
    }

    static List<InputError> of(Competence line) {
        var errors = new ArrayList<InputError>();
        if (!routes(line.place()).contains(line.route())) {
            errors.add(new InputError(
                    "/route",
                    "%s的事项不能选择“%s”；可选：%s。"
                            .formatted(line.place().label(), line.route().label(), options(line.place())),
                    "This route does not fit whose power it is."));
        }
        boolean procedure = line.route() == ADMINISTRATIVE_PROCEDURE;
        if (procedure && line.target() == null) {
            errors.add(new InputError("/target", "导入行政程序的，请选择由哪个程序接办。", "Choose what takes it over."));
        }
        if (!procedure && line.target() != null) {
            errors.add(new InputError("/target", "只有导入行政程序的事项才填写接办程序。", "Only for an administrative procedure."));
        }
        if (line.organ() == null && line.place() == Place.ELSEWHERE) {
            errors.add(new InputError("/organ", "不属于本机关和本系统职权的，请写明信访人应当向谁提出。", "Name whom to turn to."));
        }
        if (line.organ() != null && line.organ().length() > LONGEST) {
            errors.add(new InputError("/organ", "有权处理的机关最多%d个字。".formatted(LONGEST), "At most 200 characters."));
        }
        return errors;
    }

    private static String options(Place place) {
        return routes(place).stream().sorted().map(Route::label).collect(Collectors.joining("、"));
    }
}
