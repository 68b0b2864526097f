package org.facheng.procedure.above;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.referral.LetterCopies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The changed opinion stands in the place of the first: in the case of the body below it is carried out, in the days of the house, by whoever answers for
 * that case (the text gives no days; internal, 待确认).
 */
@Component
class ChangedOpinion {

    private static final String CHANGED = "opinion-changed";

    private final Cases cases;
    private final Deadlines deadlines;
    private final Materials materials;
    private final LetterCopies copies;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    ChangedOpinion(
            Cases cases,
            Deadlines deadlines,
            Materials materials,
            LetterCopies copies,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentUser currentUser) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.materials = materials;
        this.copies = copies;
        this.journal = journal;
        this.events = events;
        this.currentUser = currentUser;
    }

    void carryOut(CaseFile opinion, SetAside.Told told) {
        var file = cases.lock(opinion.id());
        keep(file, told);
        var proof = "《%s》送达".formatted(told.letter().name());
        deadlines.record(file.id(), CHANGED, told.on(), null, proof);
        say(file, "收到《%s》：原意见已经变更，请按照变更后的意见执行并登记".formatted(told.letter().name()));
    }

    /** The letter lies in the file of the body below, too. */
    void keep(CaseFile file, SetAside.Told told) {
        var user = currentUser.require();
        materials.attach(file.id(), user.id(), copies.of(told.letter(), user), "supervision", user.username());
    }

    /** On record, and to whoever answers for the case. */
    void say(CaseFile file, String what) {
        journal.append(Act.of(file.id(), currentUser.require().actor(), "case.letter-received", what));
        events.publishEvent(new CaseAsked(file.id(), what));
    }
}
