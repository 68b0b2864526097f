package org.facheng.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.CaseAsked;
import org.facheng.procedure.casework.CasesInTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: whoever answers for a case is told what is asked of it. No clock is moved and nothing is owed that was not owed before (internal rule). */
@Service
class Urging {

    static final String URGED = "case.urged";
    private static final int MAX_DEMAND = 500;

    private final Cases cases;
    private final CasesInTime casesInTime;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urging(
            Cases cases,
            CasesInTime casesInTime,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.casesInTime = casesInTime;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param demand what is asked, at most 500 characters
     * @throws org.facheng.platform.ProblemException 404 for a case the person does not know, 403 without the right or where the case is
     *     closed by now, 409 {@code nobody_answers}, or
     *     {@code already_urged} for the same words of the same person on the same day
     */
    @Transactional
    void urge(String caseNo, String demand) {
        var user = currentUser.require();
        var known = cases.byNo(caseNo).orElseThrow(Problems::notFound);
        permissions.require(user, Action.CASE_URGE, known.scope());
        var file = casesInTime.lock(known.id());
        var actor = permissions
                .role(user, Action.CASE_URGE, file.scope())
                .map(user::actor)
                .orElseThrow(Problems::forbidden);
        var text = "%s催办：%s".formatted(user.displayName(), demand);
        requireSomebody(file);
        requireNew(file, user, text);
        journal.append(Act.of(file.id(), actor, URGED, text).on("内部规则"));
        events.publishEvent(new CaseAsked(file.id(), "催办：" + demand));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code demand_missing} */
    static String words(String demand) {
        var words = demand == null ? "" : demand.strip();
        if (words.isEmpty() || words.length() > MAX_DEMAND) {
            throw Problems.invalid(
                            "demand_missing",
                            "请写明催办的要求，不超过%d字。".formatted(MAX_DEMAND),
                            "Say what is asked in at most %d characters.".formatted(MAX_DEMAND))
                    .at("/demand", "请写明催办的要求", "required, at most %d characters".formatted(MAX_DEMAND));
        }
        return words;
    }

    private static void requireSomebody(CaseFile file) {
        if (file.accountableUserId() == null) {
            throw Problems.conflict(
                    "nobody_answers", "本案尚无责任人，请先指派。", "Nobody answers for the case yet; assign it first.");
        }
    }

    private void requireNew(CaseFile file, User user, String text) {
        var today = LocalDate.now(clock);
        if (journal.entries(file.id()).stream().anyMatch(entry -> same(entry, user, text, today))) {
            throw Problems.conflict(
                    "already_urged", "您今天已经以同样的内容催办过本案。", "You have urged this case in the same words today.");
        }
    }

    private boolean same(JournalEntry entry, User user, String text, LocalDate today) {
        return entry.action().equals(URGED)
                && entry.actor().id().equals(user.username())
                && entry.text().equals(text)
                && LocalDate.ofInstant(entry.at(), clock.getZone()).equals(today);
    }
}
