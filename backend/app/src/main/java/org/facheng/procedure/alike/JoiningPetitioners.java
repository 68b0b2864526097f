package org.facheng.procedure.alike;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is told that the repeated petition is answered with the first is a petitioner of the first, too, where it is still in hand: else the answer that was
 * promised would reach somebody else only, and no period for a review would run for him (信访工作条例第三十五条; joining is internal).
 */
@Component
class JoiningPetitioners implements TaskAct {

    private static final String CLASSIFICATION = "userTask_classifyMatter";
    private static final String UNNAMED = "未留姓名";
    private static final List<String> ANSWERED = List.of(
            "opinion-issued", "settled", "answer-served", "review-answered", "recheck-answered", "route-elsewhere");

    private final Cases cases;
    private final AnswerMapper answers;
    private final Deadlines deadlines;
    private final Journal journal;
    private final JsonMapper json;

    JoiningPetitioners(Cases cases, AnswerMapper answers, Deadlines deadlines, Journal journal, JsonMapper json) {
        this.cases = cases;
        this.answers = answers;
        this.deadlines = deadlines;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("TELL")) {
            answers.last(file.id(), CLASSIFICATION)
                    .filter(answer -> "REPEAT".equals(answer.outcome()))
                    .map(answer -> json.readTree(answer.form())
                            .path(FirstPetition.FIELD)
                            .asString("")
                            .strip())
                    .flatMap(cases::byNo)
                    .filter(this::inHand)
                    .ifPresent(first -> join(cases.lock(first.id()), file, done));
        }
    }

    private boolean inHand(CaseFile first) {
        return first.open()
                && ANSWERED.stream()
                        .allMatch(fact -> deadlines.fact(first.id(), fact).isEmpty());
    }

    private void join(CaseFile first, CaseFile file, CompletedTask done) {
        var known = cases.parties(first.id()).stream()
                .filter(Party::applicant)
                .map(Party::name)
                .collect(Collectors.toSet());
        cases.parties(file.id()).stream()
                .filter(party -> party.applicant() && !known.contains(party.name()))
                .filter(party -> !party.name().equals(UNNAMED))
                .forEach(party -> {
                    cases.addParty(first.id(), party);
                    // Whoever reads the one may not know of the other, where that is an informer's.
                    var of = file.secret() ? "重复信访" : "重复信访" + file.caseNo();
                    journal.append(Act.of(
                            first.id(),
                            done.by().actor(),
                            "case.petitioner-joined",
                            "%s的信访人%s并入本件，作为共同信访人，答复同样送达".formatted(of, party.name())));
                });
    }
}
