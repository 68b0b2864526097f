package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记人民法院对顺延期限的答复 (行政诉讼法第一百零一条): of which of the missed periods it is. Only that of the appeal, moved, opens a late appeal. */
@Component
class RecordPeriodExtensionAct implements CaseAct {

    private final MissedPeriods missed;
    private final MovedPeriods rows;
    private final FactDays days;
    private final Deadlines deadlines;
    private final Journal journal;

    RecordPeriodExtensionAct(
            MissedPeriods missed, MovedPeriods rows, FactDays days, Deadlines deadlines, Journal journal) {
        this.missed = missed;
        this.rows = rows;
        this.days = days;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    @Override
    public String action() {
        return MissedPeriods.EXTENSION;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var all = missed.of(file);
        var form =
                Choices.in(declared, MissedPeriods.MISSED, all, MissedPeriods.Missed::id, MissedPeriods.Missed::name);
        return Optional.of(Prefilled.only(form, MissedPeriods.MISSED, all, MissedPeriods.Missed::id));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_period}, or for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = missed.of(file).stream()
                .filter(period ->
                        period.id().equals(form.path(MissedPeriods.MISSED).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "no_such_period",
                                "请选择人民法院答复的是哪一个耽误的期限。",
                                "Choose which missed period the court answered.")
                        .at("/form/" + MissedPeriods.MISSED, "请从列表中选择", "choose from the list"));
        if (form.hasNonNull("until")) {
            moved(file, chosen, form);
        }
    }

    /**
     * A day that is over when the court answers leaves nothing to count: what was done by then is in time, and a person says so. The day of receipt
     * can still be used, and so can a working day to which one before it is moved (民事诉讼法第八十五条).
     */
    private void moved(CaseFile file, MissedPeriods.Missed period, JsonNode form) {
        var fact = period.ofAppeal() ? "appeal-period-extended" : "period-extended";
        var on = days.of(file, "receivedOn", fact, form);
        var last = LocalDate.parse(form.path("until").asString());
        var from = last.isAfter(on) ? on : last.minusDays(1);
        var row = period.ofAppeal() ? null : rows.enter(file, period, form);
        var counted = new NewFact(fact, from, row, null, StatedFacts.until("until", from, last));
        boolean over = last.isBefore(on)
                && deadlines.expected(file.id(), null, counted).stream()
                        .allMatch(clock -> clock.due().isBefore(on));
        if (!over) {
            deadlines.record(file.id(), List.of(counted));
            return;
        }
        var back = period.ofAppeal() ? MissedPeriods.APPEAL_MOVED_BACK : MissedPeriods.MOVED_BACK;
        deadlines.record(file.id(), back, on, row, null);
        journal.append(Act.of(
                        file.id(),
                        Actor.SYSTEM,
                        "case.period-moved-back",
                        "人民法院准许顺延到%s，收到答复时（%s）已经届满：不再计算期限。该日以前已经办理的，登记补办；已经上诉的，登记上诉。".formatted(last, on))
                .on("行政诉讼法第一百零一条"));
    }
}
