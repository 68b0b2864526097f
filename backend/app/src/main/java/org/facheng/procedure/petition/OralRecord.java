package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;

/** What is brought orally is written down as it was said (信访工作条例第十九条第一款). */
final class OralRecord implements Rule {

    private static final Topic TOPIC = new Topic("oral-record", "口头事项如实记录");

    @Override
    public Optional<Finding> examine(Petition petition) {
        boolean oral = "hotline".equals(petition.matter().channel())
                || Boolean.TRUE.equals(petition.matter().declared().oral());
        return oral ? Optional.of(TOPIC.met("口头提出：应当如实记录，并登记录入。", "信访工作条例第十九条第一款、第二十一条第二款")) : Optional.empty();
    }
}
