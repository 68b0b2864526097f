package org.facheng.procedure.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Drafts;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 公开行政复议决定书: offers the decision with its citizens veiled; what a person has read and confirmed is published. */
@Component
class PublishDecisionAct implements CaseAct {

    private static final String NATURAL = "natural";

    private final Documents documents;
    private final Drafts drafts;
    private final Cases cases;
    private final JsonMapper json;

    PublishDecisionAct(Documents documents, Drafts drafts, Cases cases, JsonMapper json) {
        this.documents = documents;
        this.drafts = drafts;
        this.cases = cases;
        this.json = json;
    }

    @Override
    public String action() {
        return "publish-decision";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return documents
                .latest(file.id(), "decision")
                .filter(CaseDocument::issued)
                .map(decision -> {
                    var redaction = redaction(file);
                    var form = (ObjectNode) declared.deepCopy();
                    ((ObjectNode) form.at("/properties/text"))
                            .put(
                                    "default",
                                    drafts.words(decision.id()).stream()
                                            .map(redaction::of)
                                            .collect(Collectors.joining("\n")));
                    return form;
                });
    }

    /** The document is issued by the act itself, from what was confirmed. */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {}

    private Redaction redaction(CaseFile file) {
        var filed = json.readTree(file.form());
        var citizens = new ArrayList<>(cases.everParties(file.id()).stream()
                .filter(party -> NATURAL.equals(party.kind())
                        || List.of("agent", "representative").contains(party.role()))
                .map(Party::name)
                .toList());
        filed.path("applicants")
                .valueStream()
                .filter(applicant -> NATURAL.equals(applicant.path("kind").asString("")))
                .map(applicant -> applicant.path("name").asString(""))
                .forEach(citizens::add);
        citizens.add(filed.at("/contact/name").asString(""));
        var particulars = List.of(
                filed.at("/contact/address").asString(""),
                filed.at("/contact/phone").asString(""),
                filed.at("/contact/idNumber").asString(""),
                filed.at("/contact/email").asString(""));
        return new Redaction(citizens, particulars);
    }
}
