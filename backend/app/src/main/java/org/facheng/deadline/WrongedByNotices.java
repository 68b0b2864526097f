package org.facheng.deadline;

import java.util.List;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads them from what the notices did, and writes beside each what became of it. */
@Service
class WrongedByNotices implements WrongedLimits {

    private static final String BETWEEN = ":";

    private final SettlementMapper ledger;
    private final LedgerMapper clocks;
    private final TimeLimits limits;
    private final HolidayNotices notices;

    WrongedByNotices(SettlementMapper ledger, LedgerMapper clocks, TimeLimits limits, HolidayNotices notices) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.limits = limits;
        this.notices = notices;
    }

    @Override
    public List<Open> open(String caseId) {
        return ledger.open(caseId).stream().map(this::told).toList();
    }

    private Open told(SettlementMapper.Unsettled row) {
        var clock = clocks.byId(row.clockId()).orElseThrow();
        return new Open(
                row.noticeId() + BETWEEN + row.clockId(),
                limits.byRule(clock.rule(), clock.startedOn()).name().zh(),
                row.dueBefore(),
                row.dueAfter(),
                notices.byId(row.noticeId()).reference());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Open settle(String caseId, String id, Settlement settlement) {
        var settled = open(caseId).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "unknown_limit", "本案没有这一待处理的期限，请从列表中选择。", "The case has no such limit to settle."));
        var parts = id.split(BETWEEN, 2);
        ledger.settle(parts[0], parts[1], settlement);
        return settled;
    }
}
