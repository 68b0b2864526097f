package org.facheng.identity.internal.leader;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Leader;
import org.facheng.identity.Leaders;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of leaders in the database; every change is in the journal. */
@Component
class LeaderRegister implements Leaders {

    private final LeaderMapper stored;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final Clock clock;

    LeaderRegister(LeaderMapper stored, CurrentUser currentUser, Journal journal, Clock clock) {
        this.stored = stored;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Leader> ofBody(String bodyId) {
        return stored.ofBody(bodyId).stream().map(this::leader).toList();
    }

    @Transactional
    Leader add(String bodyId, String name, String post, Leader.Standing standing, Set<String> chargeOf) {
        var row = new LeaderMapper.Row(Ids.newId(), bodyId, name, post, standing);
        stored.insert(row, false, clock.instant());
        charge(row.id(), chargeOf);
        write("leader.added", "登记负责人%s（%s）".formatted(name, post), row);
        return leader(row);
    }

    /** @throws org.facheng.platform.ProblemException 404 for a leader of another body */
    @Transactional
    Leader change(String bodyId, String id, String name, String post, Leader.Standing standing, Set<String> chargeOf) {
        require(bodyId, id);
        var row = new LeaderMapper.Row(id, bodyId, name, post, standing);
        stored.update(row);
        stored.clearCharges(id);
        charge(id, chargeOf);
        write("leader.changed", "修改负责人%s（%s）的信息".formatted(name, post), row);
        return leader(row);
    }

    /** Out of office: not to be chosen any more, and nowhere removed where he was. */
    @Transactional
    void close(String bodyId, String id) {
        var row = require(bodyId, id);
        stored.close(id);
        write("leader.closed", "负责人%s（%s）不再任职".formatted(row.name(), row.post()), row);
    }

    @Transactional
    Leader absent(String bodyId, String id, LocalDate from, LocalDate to, String reason) {
        var row = require(bodyId, id);
        if (to.isBefore(from)) {
            throw Problems.invalid("to_before_from", "结束日期不能早于开始日期。", "The last day can't lie before the first.")
                    .at("/to", "不能早于开始日期", "not before the first day");
        }
        stored.insertAbsence(id, new LeaderMapper.AbsenceRow(Ids.newId(), from, to, reason));
        write("leader.absent", "登记负责人%s（%s）%s至%s不能出庭：%s".formatted(row.name(), row.post(), from, to, reason), row);
        return leader(row);
    }

    @Transactional
    Leader present(String bodyId, String id, String absenceId) {
        var row = require(bodyId, id);
        if (stored.deleteAbsence(id, absenceId) == 0) {
            throw Problems.notFound();
        }
        write("leader.present", "撤销负责人%s（%s）不能出庭的登记".formatted(row.name(), row.post()), row);
        return leader(row);
    }

    private LeaderMapper.Row require(String bodyId, String id) {
        return stored.lock(id).filter(row -> row.bodyId().equals(bodyId)).orElseThrow(Problems::notFound);
    }

    private void charge(String id, Set<String> unitIds) {
        if (!unitIds.isEmpty()) {
            stored.charge(id, unitIds);
        }
    }

    private Leader leader(LeaderMapper.Row row) {
        return new Leader(
                row.id(),
                row.bodyId(),
                row.name(),
                row.post(),
                row.standing(),
                Set.copyOf(stored.charges(row.id())),
                stored.absences(row.id()).stream()
                        .map(a -> new Leader.Absence(a.id(), a.fromDay(), a.toDay(), a.reason()))
                        .toList());
    }

    private void write(String action, String text, LeaderMapper.Row row) {
        journal.append(Act.of(Act.SYSTEM_CHAIN, currentUser.actor(), action, text)
                .with(Map.of("leader", row.id(), "standing", row.standing())));
    }
}
