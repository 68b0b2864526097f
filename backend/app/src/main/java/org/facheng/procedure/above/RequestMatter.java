package org.facheng.procedure.above;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.calendar.Arrivals;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request for 复查、复核 with what the petition below holds: nothing is typed again (信访工作条例第三十五条、第三十六条第一款). */
@Component
class RequestMatter {

    private static final List<String> ALIKE = List.of("contact", "evidence", "subject", "act", "agents");

    private final Directory directory;
    private final Arrivals arrivals;
    private final Clock clock;
    private final JsonMapper json;

    RequestMatter(Directory directory, Arrivals arrivals, Clock clock, JsonMapper json) {
        this.directory = directory;
        this.arrivals = arrivals;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param opinion what it is about: when it was received, its number where it has one
     * @param asking those who ask, of the petitioners
     * @param reasons why they are not content, in addition to what the petition says; may be empty
     */
    ObjectNode of(
            CaseFile file,
            Above above,
            Opinion opinion,
            List<Party> asking,
            User user,
            JsonNode requests,
            String reasons) {
        var petition = json.readTree(file.form());
        var arrived = arrivals.today();
        var matter = json.createObjectNode();
        ALIKE.stream()
                .filter(petition::hasNonNull)
                .forEach(field -> matter.set(field, petition.get(field).deepCopy()));
        matter.put("procedure", file.procedure())
                .put("channel", "portal")
                .put("receivedOn", arrived.toString())
                .put("petitionKind", above.kind());
        Petitioners.put(matter, petition, asking);
        reachedAt(matter, asking, user);
        var body = directory.unit(file.handlingUnitId()).orElseThrow().name();
        // Who is reported in a secret case is kept from this one, too; the body that handled it is not one of those.
        if (file.secret()) {
            matter.set("respondent", petition.path("respondent").deepCopy());
            matter.set("jointRespondents", petition.path("jointRespondents").deepCopy());
            matter.putObject("declared").put("confidential", true);
        } else {
            matter.putObject("respondent").put("name", body);
        }
        var today = LocalDate.now(clock);
        if (arrived.isAfter(today)) {
            matter.withObject("/declared").put("postedOn", today.toString());
        }
        matter.putArray("previous")
                .addObject()
                .put("kind", above.previous())
                .put("on", opinion.servedOn().toString())
                .put("text", body + Objects.requireNonNullElse(opinion.number(), ""));
        matter.set("requests", requests.deepCopy());
        var told = petition.path("factsAndReasons").asString("");
        matter.put("factsAndReasons", reasons.isBlank() ? told : reasons.strip() + "\n\n原信访事项的事实和理由：" + told);
        return matter;
    }

    record Opinion(LocalDate servedOn, @Nullable String number) {}

    /** The account is tied to whoever is the contact: himself, where he is one of them; and nobody agrees to anything by another. */
    private static void reachedAt(ObjectNode matter, List<Party> asking, User user) {
        var contact = matter.withObject("/contact");
        var own = asking.stream()
                .filter(party -> user.id().equals(party.userId()))
                .findFirst()
                .orElse(asking.get(0));
        contact.put("name", own.name()).put("electronicService", own.electronicService());
    }
}
