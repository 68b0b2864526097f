package org.facheng.procedure.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 附带审查的规范性文件、依据 (行政复议法第五十六条至第六十条): each with its maker, who is competent for it and what became of it, as the answers of the
 * case have it.
 */
@Component
class NormativeDocuments {

    static final String COMPETENT = "competent";
    static final String TRANSFERRED = "transferred";
    static final String UNLAWFUL = "unlawful";
    static final String LAWFUL = "lawful";
    static final String LIST = "documents";

    private static final String ASKED_LATER = "raise-normative-document";
    static final String COMPETENCE = "userTask_decideCompetence";
    static final String REVIEW = "userTask_handleNormativeDocument";

    private static final String EXPLANATION = "record-maker-explanation";

    private final AnswerMapper answers;
    private final ReviewedDocuments reviewed;
    private final JsonMapper json;

    NormativeDocuments(AnswerMapper answers, ReviewedDocuments reviewed, JsonMapper json) {
        this.answers = answers;
        this.reviewed = reviewed;
        this.json = json;
    }

    /** @param what what a list or a letter states of them; a source of fields, see procedure.yaml */
    Object get(CaseFile file, String what) {
        return switch (what) {
            case "asked" -> members(asked(file), "title", "maker", "clauses");
            case "competent" -> members(competent(file).toList(), "title", "clauses");
            case "makers" -> makers(file);
            case "transferees" -> names(transferred(file), "transferee");
            case "own" -> competent(file).map(one -> line(one, one)).toList();
            case "others" -> transferred(file)
                    .map(one -> "%s，由%s处理：%s".formatted(line(one, one), text(one, "transferee"), text(one, "reason")))
                    .toList();
            case "correctors" -> correctors(file);
            case "corrected" -> String.join("、", correctors(file));
            case "stopped" -> unlawful(file)
                    .map(one -> line(one, ofTitle(file, one)))
                    .toList();
            case "lawful" -> reviewed.lawful(file);
            case "unlawful" -> reviewed.unlawful(file);
            case "findings" -> unlawful(file)
                    .map(one -> "%s：%s超越的权限或者违反的上位法：%s"
                            .formatted(
                                    line(one, ofTitle(file, one)),
                                    sentence(text(one, "opinion")),
                                    text(one, "higherLaw")))
                    .toList();
            default -> throw new IllegalArgumentException("Normative documents have no " + what);
        };
    }

    /** The documents this organ reviews itself. */
    Stream<JsonNode> competent(CaseFile file) {
        return list(file, COMPETENCE).filter(found("competence", COMPETENT));
    }

    List<String> makers(CaseFile file) {
        return names(competent(file), "maker");
    }

    Stream<JsonNode> transferred(CaseFile file) {
        return list(file, COMPETENCE).filter(found("competence", TRANSFERRED));
    }

    /** Whether it is on record that a maker gave its reasons in person, in the review that goes on (第五十八条第二款). */
    boolean explainedInPerson(CaseFile file) {
        return answers.last(file.id(), EXPLANATION, COMPETENCE)
                .filter(last -> last.key().equals(EXPLANATION))
                .isPresent();
    }

    static Predicate<JsonNode> found(String field, String value) {
        return one -> text(one, field).equals(value);
    }

    static String text(JsonNode one, String field) {
        return one.path(field).asString("").strip();
    }

    private Stream<JsonNode> unlawful(CaseFile file) {
        return list(file, REVIEW).filter(found("finding", UNLAWFUL));
    }

    private List<String> correctors(CaseFile file) {
        return names(unlawful(file).map(one -> ofTitle(file, one)), "maker");
    }

    private JsonNode ofTitle(CaseFile file, JsonNode one) {
        return competent(file)
                .filter(found("title", text(one, "title")))
                .findFirst()
                .orElseThrow();
    }

    /** With the application or later. */
    private List<JsonNode> asked(CaseFile file) {
        var later = list(file, ASKED_LATER).toList();
        return later.isEmpty()
                ? json.readTree(file.form())
                        .at("/declared/ancillaryReview")
                        .valueStream()
                        .toList()
                : later;
    }

    private Stream<JsonNode> list(CaseFile file, String key) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(key))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> json.readTree(answer.form()).path(LIST).valueStream())
                .orElse(Stream.empty());
    }

    /** For example 《某办法》第八条（某省通信管理局制定）. */
    static String line(JsonNode one, JsonNode made) {
        return "《%s》%s（%s制定）".formatted(text(one, "title"), text(one, "clauses"), text(made, "maker"));
    }

    static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private static List<String> names(Stream<JsonNode> documents, String field) {
        return documents.map(one -> text(one, field)).distinct().toList();
    }

    private static List<Map<String, String>> members(List<JsonNode> documents, String... fields) {
        var members = new ArrayList<Map<String, String>>();
        documents.forEach(one -> members.add(Stream.of(fields)
                .filter(one::hasNonNull)
                .collect(
                        Collectors.toMap(field -> field, field -> text(one, field), (a, b) -> a, LinkedHashMap::new))));
        return members;
    }
}
