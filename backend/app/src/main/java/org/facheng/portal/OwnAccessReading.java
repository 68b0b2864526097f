package org.facheng.portal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.access.AccessDecision;
import org.facheng.procedure.access.AccessGround;
import org.facheng.procedure.access.AccessItem;
import org.facheng.procedure.access.AccessRequest;
import org.facheng.procedure.access.FileAccess;
import org.springframework.stereotype.Component;

/** What a citizen reads of the own access to the respondent's papers. */
@Component
class OwnAccessReading {

    private final FileAccess access;

    OwnAccessReading(FileAccess access) {
        this.access = access;
    }

    OwnAccess of(CaseFile file, Set<String> parties) {
        var base = "/api/portal/cases/" + file.receiptNo() + "/access/";
        return new OwnAccess(
                access.requests(file).stream()
                        .filter(request -> parties.contains(request.partyId()))
                        .map(AccessRequest::askedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                access.waits(file, parties),
                access.open(file, parties).stream()
                        .map(item -> paper(item, base + item.key() + "/file"))
                        .toList(),
                file.open() ? withheld(file, parties) : List.of());
    }

    private static OwnAccess.Paper paper(AccessItem item, String url) {
        var material = item.material();
        return new OwnAccess.Paper(
                item.key(),
                item.kind(),
                item.name(),
                material == null ? null : material.size(),
                material == null ? null : url);
    }

    /** Of a paper that is open to one of the parties somebody stands for, the rest does not matter. */
    private List<OwnAccess.Withheld> withheld(CaseFile file, Set<String> parties) {
        var open = access.open(file, parties).stream().map(AccessItem::key).toList();
        var closed = access.decisions(file, parties).stream()
                .filter(decision -> !decision.open() && !open.contains(decision.item()))
                .toList();
        return Arrays.stream(AccessGround.values())
                .map(ground -> new OwnAccess.Withheld(ground.label(), (int) closed.stream()
                        .filter(decision -> ground.key().equals(decision.ground()))
                        .map(AccessDecision::item)
                        .distinct()
                        .count()))
                .filter(withheld -> withheld.count() > 0)
                .toList();
    }
}
