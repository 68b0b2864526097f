package org.facheng.procedure.decision;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.performance.Duties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 反映被申请人没有履行 (行政复议法第七十七条): of whatever took effect and binds the respondent to something, with a period or without; as long as a period
 * runs, nothing is overdue.
 */
@Component
class ReportNonPerformanceAct implements CaseAct {

    private static final String PARTY = "party";

    /** What leaves everything as it was. */
    private static final Set<OrderKind> NOTHING_TO_DO =
            EnumSet.of(OrderKind.UPHOLD, OrderKind.DISMISS_REQUEST, OrderKind.DISMISS_COMPENSATION);

    private final PartyChoice parties;
    private final Duties duties;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final JsonMapper json;

    ReportNonPerformanceAct(
            PartyChoice parties, Duties duties, Deadlines deadlines, AnswerMapper answers, JsonMapper json) {
        this.parties = parties;
        this.duties = duties;
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String action() {
        return "report-non-performance";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return PartyChoice.offerAny(declared, PARTY, reportable(file));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        PartyChoice.chosen(form, PARTY, reportable(file));
    }

    private List<Party> reportable(CaseFile file) {
        return binding(file) ? parties.respondents(file, nothingRuns(file)) : List.of();
    }

    private Predicate<Party> nothingRuns(CaseFile file) {
        return party -> !duties.running(file, party.id());
    }

    private boolean binding(CaseFile file) {
        return stands(file, "mediated") || stands(file, "decision-served") && somethingToDo(file);
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }

    private boolean somethingToDo(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals("userTask_draftDecision"))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> Proposal.of(json.readTree(answer.form())).orders())
                .filter(orders -> !orders.stream().allMatch(order -> NOTHING_TO_DO.contains(order.kind())))
                .isPresent();
    }
}
