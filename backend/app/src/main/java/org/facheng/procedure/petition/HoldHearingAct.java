package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 听证 (信访工作条例第三十一条第六项): nobody stays away from a hearing, on the day it was set for, whose notice had not reached him before. */
@Component
class HoldHearingAct implements TaskAct {

    private static final String ABSENT = "ABSENT";
    private static final String NOTICE = "hearing-notice";
    private static final String OTHER_SIDE = "hearing-side";

    private final Cases cases;
    private final Documents documents;
    private final AnswerMapper answers;

    HoldHearingAct(Cases cases, Documents documents, AnswerMapper answers) {
        this.cases = cases;
        this.documents = documents;
        this.answers = answers;
    }

    @Override
    public String form() {
        return "hold-hearing";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code hearing_other_day}, {@code hearing_notice_not_served} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!ABSENT.equals(done.outcome())) {
            return;
        }
        var day = LocalDate.parse(done.form().path("heldOn").asString());
        if (!day.equals(appointed(file))) {
            throw Problems.invalid(
                            "hearing_other_day",
                            "听证通知的日期是%s。".formatted(appointed(file)),
                            "The hearing was set for another day.")
                    .at("/form/heldOn", "应当是%s".formatted(appointed(file)), "the day that was set");
        }
        if (!reachedBefore(file, day)) {
            throw Problems.invalid(
                    "hearing_notice_not_served",
                    "案卷没有听证通知书在听证日前送达每一名信访人的记录：请先记录送达；没有送达的，请另定日期。",
                    "The notice had not reached every petitioner before the hearing.");
        }
    }

    private LocalDate appointed(CaseFile file) {
        var arranged = answers.last(file.id(), "userTask_arrangeHearing").orElseThrow();
        return LocalDate.parse(
                JsonMapper.shared().readTree(arranged.form()).path("hearingOn").asString());
    }

    /** What is for a petitioner may go to who acts for him: all but the other sides are of his. */
    private boolean reachedBefore(CaseFile file, LocalDate day) {
        var others = cases.everParties(file.id()).stream()
                .filter(party -> party.role().equals(OTHER_SIDE))
                .map(Party::id)
                .collect(Collectors.toSet());
        var services = documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && document.template().equals(NOTICE))
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(notice -> notice.services().stream())
                .filter(service -> !others.contains(service.partyId()))
                .toList();
        return !services.isEmpty()
                && services.stream()
                        .allMatch(service ->
                                service.servedOn() != null && service.servedOn().isBefore(day));
    }
}
