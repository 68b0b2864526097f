package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.RetrialMatters.Matter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记对再审的处理 (法释〔2018〕1号第一百一十六条、第一百一十八条): of whose application, protest or suggestion it is. A retrial that is ordered ends the review of all of
 * them; what is refused ends alone, and only our own application refused opens the way to the procuratorate (第一百一十七条).
 */
@Component
class RetrialRulingAct implements CaseAct {

    private final RetrialMatters matters;
    private final Deadlines deadlines;
    private final FactDays days;

    RetrialRulingAct(RetrialMatters matters, Deadlines deadlines, FactDays days) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.days = days;
    }

    @Override
    public String action() {
        return RetrialMatters.RULING;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = matters.open(file, matters.answers(file));
        return Optional.of(Choices.in(declared, RetrialMatters.ABOUT, open, Matter::key, Matter::words));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code whose_retrial}, or for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var all = matters.answers(file);
        // This act stands among the answers already.
        var open = matters.open(file, all.subList(0, all.size() - 1));
        var about = open.stream()
                .filter(matter ->
                        matter.key().equals(form.path(RetrialMatters.ABOUT).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "whose_retrial", "请选择处理的是谁的再审申请、抗诉或者检察建议。", "Choose whose application was ruled on.")
                        .at("/form/" + RetrialMatters.ABOUT, "请从列表中选择", "choose from the list"));
        var on = days.of(file, "receivedOn", "retrial-decided", form);
        if (form.path("kind").asString("").equals(RetrialMatters.REFUSED)) {
            refused(file, about, on);
        } else if (!RetrialMatters.ofOthersAlone(form)) {
            record(file, "retrial-decided", on);
        }
    }

    private void refused(CaseFile file, Matter matter, LocalDate on) {
        if (matter.ended() != null) {
            record(file, matter.ended(), on);
        }
        if (RetrialMatters.own(matter)) {
            record(file, "retrial-refused", on);
        }
    }

    private void record(CaseFile file, String fact, LocalDate on) {
        deadlines.record(file.id(), fact, on, null, null);
    }
}
