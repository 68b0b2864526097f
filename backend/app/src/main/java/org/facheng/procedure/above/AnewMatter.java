package org.facheng.procedure.above;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A petition whose opinion was revoked, as it comes back to be handled anew; the day the petitioner first came stays visible. */
@Component
class AnewMatter {

    static final String TRANSFER = "transfer";

    /** What was true only of how it came before, or of the opinion that no longer stands. */
    private static final List<String> OF_BEFORE =
            List.of("submission", "receivedBy", "transferor", "transfer", "previous", "firstOrRepeat");

    private final Cases cases;
    private final Directory directory;
    private final JsonMapper json;

    AnewMatter(Cases cases, Directory directory, JsonMapper json) {
        this.cases = cases;
        this.directory = directory;
        this.json = json;
    }

    /** @param from the case of the opinion, or the request where that case is not known here */
    JsonNode of(CaseFile from, CaseFile request, SetAside.Told told) {
        var matter = (ObjectNode) json.readTree(from.form());
        if (named(matter)) {
            Petitioners.put(matter, json.readTree(from.form()), cases.parties(from.id()));
        }
        var firstDay = matter.at("/transfer/firstReceivedOn")
                .asString(from.receivedOn().toString());
        matter.remove(OF_BEFORE);
        matter.withObject("/declared").remove(List.of("oral", "postedOn"));
        if (from.secret() || request.secret()) {
            matter.withObject("/declared").put("confidential", true);
        }
        if (from.id().equals(request.id())) {
            matter.put("petitionKind", "request");
        }
        matter.put("procedure", from.procedure())
                .put("channel", TRANSFER)
                .put("receivedOn", told.on().toString())
                .put(
                        "transferor",
                        directory.unit(request.handlingUnitId()).orElseThrow().name());
        matter.putObject("transfer")
                .put("kind", "assigned")
                .put("number", told.letter().number())
                .put("firstReceivedOn", firstDay);
        return matter;
    }

    /** Of who left no name the parties tell none either. */
    private static boolean named(JsonNode matter) {
        return matter.path("applicants")
                .valueStream()
                .noneMatch(person -> person.path("name").asString("").isBlank());
    }
}
