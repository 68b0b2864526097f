package org.facheng.procedure.participation;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.alike.Folding;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which of the applicants have named, in what they sent in, the respondent that was named last: before the acceptance each names his own (行政复议法第十四条第一款、第三十条第一款第一项). */
@Component
class CorrectedRespondents {

    private static final String CORRECTED = "submit-correction";

    private final EachApplicant applicants;
    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    CorrectedRespondents(EachApplicant applicants, AnswerMapper answers, Directory directory, JsonMapper json) {
        this.applicants = applicants;
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    List<Party> agreeing(CaseFile file) {
        var named = new HashMap<Party, String>();
        var last = "";
        for (Answer answer : answers.ofCase(file.id())) {
            if (answer.key().equals(CORRECTED)) {
                var form = json.readTree(answer.form());
                var name = Folding.text(form.path("respondentName").asString(""));
                of(file, answer, PendingWithdrawal.named(form, "applicants")).forEach(party -> named.put(party, name));
                last = name.isEmpty() ? last : name;
            }
        }
        var agreed = last;
        return applicants.all(file).stream()
                .filter(party -> !agreed.isEmpty() && agreed.equals(named.get(party)))
                .toList();
    }

    /** What names nobody is of whom the citizen who wrote it stands for. */
    private List<Party> of(CaseFile file, Answer answer, Set<String> named) {
        return named.isEmpty()
                ? directory
                        .userByName(answer.by())
                        .filter(User::citizen)
                        .map(author -> applicants.of(file, author))
                        .orElse(List.of())
                : applicants.all(file).stream()
                        .filter(party -> named.contains(party.id()))
                        .toList();
    }
}
