package org.facheng.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseHeading;
import org.facheng.identity.CaseSight;

/** Counts everything that moves, but for what does not exist for the reader, and keeps the lines of one page; of the rest it keeps ids only. */
final class PreviewTally {

    private final CaseSight visible;
    private final int limit;
    private final boolean first;
    private final MessageDigest digest;
    private final List<NoticePreview.Line> page = new ArrayList<>();
    private final Set<String> cases = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private Deadline last;
    private boolean more;
    private int moved;
    private int settled;
    private int missed;
    private int elsewhere;

    /** @param first whether it is the first page, which has the totals */
    PreviewTally(CaseSight visible, int limit, boolean first) {
        this.visible = visible;
        this.limit = limit;
        this.first = first;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void settled() {
        settled++;
    }

    /** Whether nothing more needs to be read. */
    boolean full() {
        return more && !first;
    }

    void add(RecountMapper.Moved move, Deadline clock, CaseHeading file, NoticePreview.Line line) {
        digest.update((move.kind() + move.clockId() + move.dueBefore() + move.dueAfter() + move.rawAfter())
                .getBytes(StandardCharsets.US_ASCII));
        if (visible.hidden().contains(file.id())) {
            return;
        }
        if (Recounted.MOVED.equals(move.kind())) {
            moved++;
            cases.add(move.caseId());
            line.documents().forEach(document -> documents.add(document.id()));
        } else if (line.settled() == null) {
            missed++;
        }
        if (!visible.units().contains(file.handlingUnitId())) {
            elsewhere++;
        } else if (page.size() < limit) {
            page.add(line);
            last = clock;
        } else {
            more = true;
        }
    }

    /** The clock of the last line of the page, where others follow; else null. */
    Deadline last() {
        return more ? last : null;
    }

    NoticePreview preview(boolean applied, String next) {
        var totals = new NoticePreview.Totals(
                moved, cases.size(), applied ? null : settled, missed, documents.size(), elsewhere);
        var seen = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        return new NoticePreview(first ? totals : null, first ? seen : null, List.copyOf(page), next);
    }
}
