package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.HandOverProposed;
import org.facheng.procedure.chain.ChainEntries;
import org.facheng.procedure.chain.Holder;
import org.facheng.procedure.chain.Passing;
import org.facheng.procedure.chain.Proposal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands a case over with the consent of who takes it: proposed with destination, reason and basis, effective only when accepted. Until then, and
 * where nobody answers, the one before answers for it (internal rule; 信访工作条例第二十八条第一款：不得推诿).
 */
@Component
class HandOvers {

    private final Accountability accountability;
    private final Directory directory;
    private final Permissions permissions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            Accountability accountability,
            Directory directory,
            Permissions permissions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accountability = accountability;
        this.directory = directory;
        this.permissions = permissions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Handlers of the body that has the case who may know of it, without the one who answers for it now. */
    List<User> receivers(CaseFile file) {
        return directory.staff(Role.HANDLER, file.handlingUnitId()).stream()
                .filter(user -> !user.id().equals(file.accountableUserId()))
                .filter(user -> permissions.may(user, Action.HAND_OVER_ANSWER, file.scope()))
                .toList();
    }

    /** Whoever answers for the case may ask to hand it over, and who leads or supervises him. */
    boolean mayPropose(CaseFile file, User user) {
        return user.id().equals(file.accountableUserId()) || user.has(Role.ORGAN_DIRECTOR) || user.has(Role.SUPERVISOR);
    }

    Optional<Proposal> open(CaseFile file) {
        return Proposal.open(journal.entries(file.id()), today());
    }

    /** @param until last day to answer */
    void propose(CaseFile file, User by, User to, String reason, String basis, LocalDate until) {
        if (!mayPropose(file, by)) {
            throw Problems.forbidden();
        }
        if (receivers(file).stream().noneMatch(user -> user.id().equals(to.id()))) {
            throw Problems.invalid(
                            "not_eligible",
                            "该人员不能承办本案，请选择本机关其他未回避的承办人。",
                            "Choose another handler of this body who may take it.")
                    .at("/form/username", "请选择本机关其他未回避的承办人", "not eligible");
        }
        var actor = permissions
                .role(by, Action.CASE_HAND_OVER, file.scope())
                .map(by::actor)
                .orElseThrow(Problems::forbidden);
        var text =
                "%s提出将本案移交%s，请于%s（含当日）前答复，同意前责任人不变（理由：%s）".formatted(by.displayName(), to.displayName(), until, reason);
        journal.append(Act.of(file.id(), actor, ChainEntries.PROPOSED, text)
                .on(basis)
                .with(ChainEntries.proposed(accountability.holder(file), Holder.of(to), reason, until)));
        events.publishEvent(new HandOverProposed(file.id(), to.id(), until));
    }

    void accept(CaseFile file, User user) {
        var proposal = toAnswer(file, user);
        accountability.pass(
                file,
                user,
                new Accountability.Cause(
                        Passing.CONSENTED,
                        user.actor(Role.HANDLER),
                        "%s同意接手，本案改由%s负责（理由：%s）".formatted(user.displayName(), user.displayName(), proposal.reason()),
                        proposal.reason(),
                        proposal.basis(),
                        user.username()));
    }

    void decline(CaseFile file, User user, String reason) {
        toAnswer(file, user);
        var text = "%s没有同意接手，责任人不变（理由：%s）".formatted(user.displayName(), reason);
        journal.append(Act.of(file.id(), user.actor(Role.HANDLER), ChainEntries.DECLINED, text)
                .with(ChainEntries.declined(reason)));
    }

    /** Whether this person is asked to take the case, and still in time. */
    boolean asked(CaseFile file, User user) {
        return open(file)
                .filter(proposal -> proposal.to().username().equals(user.username()))
                .isPresent();
    }

    private Proposal toAnswer(CaseFile file, User user) {
        var open = open(file)
                .orElseThrow(() -> Problems.conflict(
                        "not_now",
                        "没有等待答复的移交，或者已经逾期，责任人不变。",
                        "No hand-over waits for an answer; who answers for the case is unchanged."));
        if (!open.to().username().equals(user.username())) {
            throw Problems.forbidden();
        }
        return open;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
