package org.facheng.procedure.petition;

import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a petition holds, as an application for reconsideration states it. */
@Component
class ReconsiderationMatter {

    private static final List<String> ALIKE = List.of("contact", "factsAndReasons", "evidence");
    private static final List<String> OF_A_PERSON = List.of("name", "alias", "kind", "count", "province");
    private static final List<String> OF_THE_ACT =
            List.of("kind", "content", "documentNo", "category", "dateMade", "dateKnown");

    private static final List<String> OF_THE_PERIOD =
            List.of("rightsInformed", "rightsKnownOn", "informedOrganWrongly", "obstacles");

    private final JsonMapper json;

    ReconsiderationMatter(JsonMapper json) {
        this.json = json;
    }

    /** Whom the act is of, as the petition says; empty where it does not. */
    String respondent(CaseFile file) {
        var petition = json.readTree(file.form());
        return petition.at("/act/originalOrgan")
                .asString(petition.at("/respondent/name").asString(""));
    }

    /** What the petition asks for, as it was typed. */
    JsonNode requests(CaseFile file) {
        return json.readTree(file.form()).path("requests");
    }

    /**
     * @param form what the petitioner signed: requests, respondent, relation to the act
     * @param signed those who signed it, of the petitioners
     */
    JsonNode of(CaseFile file, JsonNode form, ApplicationReceipt receipt, List<Party> signed) {
        var petition = json.readTree(file.form());
        var matter = json.createObjectNode();
        matter.put("procedure", "reconsideration")
                .put("channel", receipt.channel())
                .put("receivedOn", receipt.receivedOn().toString());
        var applicants = matter.putArray("applicants");
        var names = new ArrayList<>(signed.stream().map(Party::name).toList());
        petition.path("applicants")
                .valueStream()
                .filter(person -> names.remove(
                        person.path("name").asString(person.path("alias").asString(""))))
                .forEach(person -> applicants.add(only(person, OF_A_PERSON)));
        ALIKE.stream()
                .filter(petition::hasNonNull)
                .forEach(field -> matter.set(field, petition.get(field).deepCopy()));
        reachedAt(matter, signed);
        if (form.path("electronicService").asBoolean(false) && matter.get("contact") instanceof ObjectNode contact) {
            contact.put("electronicService", true);
        }
        matter.putObject("respondent").put("name", form.path("respondent").asString(""));
        var act = only(petition.path("act"), OF_THE_ACT);
        if (!act.hasNonNull("content")) {
            act.put("content", act.path("kind").asString(file.title()));
        }
        if (!act.hasNonNull("category")) {
            act.put("category", "other-act");
        }
        matter.set("act", act);
        matter.set("requests", form.path("requests").deepCopy());
        var declared = declared(petition.path("declared"), form)
                .put("petitionedOn", file.receivedOn().toString());
        if (receipt.postedOn() != null) {
            declared.put("postedOn", receipt.postedOn().toString());
        }
        matter.set("declared", declared);
        matter.putObject("submission")
                .put("signature", true)
                .put("idCopy", form.path("idCopy").asBoolean(false))
                .put(
                        "deliveryAddressConfirmed",
                        form.path("deliveryAddressConfirmed").asBoolean(false));
        return matter;
    }

    /** Whoever did not sign is no party of it: the first who did is written to, at the address of the petition, and agrees to nothing by another. */
    private static void reachedAt(ObjectNode matter, List<Party> signed) {
        if (matter.get("contact") instanceof ObjectNode contact
                && signed.stream().noneMatch(party -> party.name()
                        .equals(contact.path("name").asString("")))) {
            contact.put("name", signed.get(0).name());
            contact.remove("electronicService");
        }
    }

    /** What the period to apply hangs on, as it was said with the petition or is said now (行政复议法第二十条第二款、第三款). */
    private ObjectNode declared(JsonNode before, JsonNode form) {
        var declared = only(before, OF_THE_PERIOD);
        declared.setAll(only(form, OF_THE_PERIOD));
        return declared.put("relation", form.path("relation").asString(""));
    }

    private ObjectNode only(JsonNode from, List<String> fields) {
        var to = json.createObjectNode();
        fields.stream().filter(from::hasNonNull).forEach(field -> to.set(field, from.get(field)));
        return to;
    }
}
