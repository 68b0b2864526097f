package org.facheng.procedure.publication;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.document.Documents;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 经过听证的复核意见 (信访工作条例第三十六条第二款): it may be opened, and need not be. A refusal to re-examine is no opinion; what somebody informed of is told to nobody
 * (第三十条第三款).
 */
@Component
class RecheckOpinion implements OpenPaper {

    private static final String DRAFT = "userTask_draftRecheckOpinion";
    private static final String REFUSED = "NOT_ACCEPTED";
    private static final String PROPOSED = "propose-publication";
    private static final String BODY = "reviewedBody";

    private final AnswerMapper answers;
    private final Documents documents;
    private final Procedures procedures;
    private final JsonMapper json;

    RecheckOpinion(AnswerMapper answers, Documents documents, Procedures procedures, JsonMapper json) {
        this.answers = answers;
        this.documents = documents;
        this.procedures = procedures;
        this.json = json;
    }

    @Override
    public String procedure() {
        return "petition";
    }

    @Override
    public String document() {
        return "recheck-opinion";
    }

    @Override
    public String name() {
        return "复核意见书";
    }

    /** Whom a petition is about may be a person, whatever it is filed as. */
    @Override
    public boolean mayBePerson(Party party) {
        return party.respondent();
    }

    @Override
    public boolean mayOpen(CaseFile file) {
        return !file.secret()
                && everybodyHasIt(file)
                && draft(file)
                        .filter(answer -> !REFUSED.equals(answer.outcome()))
                        .isPresent();
    }

    /** Nobody learns from the public what he is to be answered in writing. */
    private boolean everybodyHasIt(CaseFile file) {
        return documents.latest(file.id(), document()).stream()
                .flatMap(opinion -> opinion.services().stream())
                .allMatch(service -> service.servedOn() != null);
    }

    @Override
    public Told told(CaseFile file) {
        var draft = draft(file).orElseThrow();
        return new Told(
                document(),
                "信访复核意见",
                reviewedBody(file).orElse("见文本"),
                procedures
                        .byKey(file.procedure(), file.lawVersion())
                        .task(DRAFT)
                        .outcome(draft.outcome())
                        .name()
                        .zh());
    }

    /** As the last proposal says, or the draft, which asks only where the opinion does not stand. */
    @Override
    public Optional<String> reviewedBody(CaseFile file) {
        return Stream.concat(answers.last(file.id(), PROPOSED).stream(), draft(file).stream())
                .map(answer ->
                        json.readTree(answer.form()).path(BODY).asString("").strip())
                .filter(body -> !body.isEmpty())
                .findFirst();
    }

    @Override
    public boolean namesBody(CaseFile file) {
        return reviewedBody(file).isPresent();
    }

    private Optional<Answer> draft(CaseFile file) {
        return answers.last(file.id(), DRAFT);
    }
}
