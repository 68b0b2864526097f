package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.PetitionSubject;

/** Whether the table of who is competent knows the subject (信访工作条例第二十三条第一款). */
final class SubjectStated implements Rule {

    private static final Topic TOPIC = new Topic("competence", "有权处理的机关");
    private static final String ARTICLE = "信访工作条例第二十三条第一款";

    @Override
    public Optional<Finding> examine(Petition petition) {
        PetitionSubject subject = petition.matter().subject();
        if (subject == null || subject == PetitionSubject.OTHER) {
            return Optional.of(TOPIC.open("事项类别没有填写或者不在职权分工表内，请核实由谁处理。", ARTICLE));
        }
        String detail = SubjectRow.line(petition) + "。";
        return Optional.of(
                switch (petition.standing()) {
                    case OURS -> TOPIC.met(detail, ARTICLE);
                    case BELOW -> TOPIC.met(detail + "转送、交办的，告知信访人去向。", ARTICLE);
                    case NOT_OURS -> TOPIC.notMet(detail, ARTICLE);
                });
    }
}
