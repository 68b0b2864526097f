package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The draft of an answer to one of the letters that came: as long as one draft waits to be signed it can be written anew, and no other letter
 * is answered.
 *
 * @param action key of the act
 * @param signing key of the act that signs what is drafted
 * @param reply document that answers the letter
 * @param owed limits the letters are to be answered in
 */
record LetterAnswer(
        String action,
        String signing,
        String reply,
        List<String> owed,
        Letters letters,
        AnswerMapper answers,
        JsonMapper json)
        implements CaseAct {

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = open(file, 0);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, Letters.FIELD, open, Letters.Letter::id, Letters.Letter::title));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_letter} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        Letters.requireOneOf(open(file, 1), form);
    }

    /** @param own how many of the last answers are this act itself */
    private List<Letters.Letter> open(CaseFile file, int own) {
        var drafted = drafted(file, own);
        return letters.open(file, owed, reply).stream()
                .filter(letter -> drafted == null || letter.id().equals(drafted))
                .toList();
    }

    /** The letter whose answer waits to be signed, or null. */
    private String drafted(CaseFile file, int own) {
        var all = answers.ofCase(file.id());
        String letter = null;
        for (Answer answer : all.subList(0, all.size() - own)) {
            if (answer.key().equals(action)) {
                letter = json.readTree(answer.form()).path(Letters.FIELD).asString("");
            } else if (answer.key().equals(signing)) {
                letter = null;
            }
        }
        return letter;
    }
}
