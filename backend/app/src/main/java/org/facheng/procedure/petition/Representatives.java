package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.Matter;

/** Several who come in person with one matter choose at most five representatives (信访工作条例第二十条第三款). */
final class Representatives implements Rule {

    private static final Topic TOPIC = new Topic("representatives", "多人走访推选代表");
    private static final String ARTICLE = "信访工作条例第二十条第三款";
    private static final int MOST = 5;

    @Override
    public Optional<Finding> examine(Petition petition) {
        Matter matter = petition.matter();
        int persons = came(matter);
        if (!"visit".equals(matter.channel()) || persons < 2) {
            return Optional.empty();
        }
        return Optional.of(
                persons > MOST
                        ? TOPIC.notMet("来访" + persons + "人：登记全部到访人，请其推选代表，代表不得超过" + MOST + "人。", ARTICLE)
                        : TOPIC.met("来访" + persons + "人，应当推选代表，没有超过" + MOST + "人。", ARTICLE));
    }

    /** Those who came, as counted at the door; else those the matter names. */
    private static int came(Matter matter) {
        Integer counted = matter.declared().persons();
        return counted == null ? matter.persons() : counted;
    }
}
