package org.facheng.deadline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.Cursor;
import org.springframework.stereotype.Component;

/** What a notice in force has moved so far, as it was written down, case by case. */
@Component
class AppliedNotices {

    private static final int BATCH = 1_000;

    private final RecountMapper ledger;
    private final LedgerMapper clocks;
    private final Cases cases;
    private final PreviewLines lines;
    private final SettlementMapper settlements;
    private final Directory directory;

    AppliedNotices(
            RecountMapper ledger,
            LedgerMapper clocks,
            Cases cases,
            PreviewLines lines,
            SettlementMapper settlements,
            Directory directory) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.cases = cases;
        this.lines = lines;
        this.settlements = settlements;
        this.directory = directory;
    }

    NoticePreview of(String noticeId, CaseSight visible, int limit, String cursor) {
        var after = Cursor.read(
                cursor, at -> new RecountMapper.Moved(noticeId, at.get(0), at.get(1), null, null, null, null, null));
        var tally = new PreviewTally(visible, limit, after == null);
        var settled = settled(noticeId);
        List<RecountMapper.Moved> batch;
        do {
            batch = ledger.moves(noticeId, after, BATCH);
            if (!batch.isEmpty()) {
                after = batch.get(batch.size() - 1);
                add(batch, settled, tally);
            }
        } while (batch.size() == BATCH && !tally.full());
        var last = tally.last();
        return tally.preview(true, last == null ? null : Cursor.of(last.caseId(), last.id()));
    }

    private Map<String, NoticePreview.Settled> settled(String noticeId) {
        return settlements.settled(noticeId).stream()
                .collect(Collectors.toMap(
                        SettlementMapper.Settled::clockId,
                        row -> new NoticePreview.Settled(row.way(), row.reason(), name(row.by()), row.at())));
    }

    private String name(String username) {
        return directory.userByName(username).map(User::displayName).orElse(username);
    }

    private void add(List<RecountMapper.Moved> batch, Map<String, NoticePreview.Settled> settled, PreviewTally tally) {
        var files =
                cases.headings(batch.stream().map(RecountMapper.Moved::caseId).collect(Collectors.toSet()));
        var rows = clocks.byIds(batch.stream().map(RecountMapper.Moved::clockId).toList()).stream()
                .collect(Collectors.toMap(Deadline::id, Function.identity()));
        var printed = lines.printed(batch);
        for (var move : batch) {
            var file = files.get(move.caseId());
            var clock = rows.get(move.clockId());
            tally.add(move, clock, file, lines.line(move, clock, file, printed, settled.get(move.clockId())));
        }
    }
}
