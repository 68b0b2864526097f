package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.PetitionSubject;
import org.facheng.procedure.petition.Competence.Place;
import org.facheng.procedure.petition.Petition.Standing;

/** The subject alone decides, by the table of who is competent (信访工作条例第二十三条第一款、第三十一条). */
final class SubjectRow implements RouteRow {

    @Override
    public String name() {
        return "事项类别";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return Optional.of(
                petition.assigned() && petition.standing() == Standing.BELOW
                        ? Routing.to(petition.competence().route(), line(petition), "转送、交办本机关办理")
                        : Routing.to(route(petition), line(petition)));
    }

    private static Route route(Petition petition) {
        Competence competence = petition.competence();
        return switch (petition.standing()) {
            case OURS -> competence.route();
            case BELOW -> Route.REFER_SUBORDINATE;
                // Of another administration of our system: the line tells what that one does, not what we do.
            case NOT_OURS -> goesBack(
                    petition, competence.place() == Place.ELSEWHERE ? competence.route() : Route.NOT_COMPETENT);
        };
    }

    /** What was transferred and is not ours is objected to, never told (信访工作条例第二十三条第三款). */
    private static Route goesBack(Petition petition, Route route) {
        return petition.transferred() && route == Route.NOT_COMPETENT ? Route.OBJECT_TRANSFER : route;
    }

    /** What the table says of the subject, as it was read. */
    static String line(Petition petition) {
        PetitionSubject subject = petition.matter().subject();
        return "事项类别：" + (subject == null ? "没有填写" : subject.label()) + "（职权分工表："
                + petition.competence().place().label()
                + petition.competentOrgan().map(organ -> "，" + organ).orElse("") + "）";
    }
}
