package org.facheng.procedure.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked to look at the respondent's papers and what is open to whom. Nothing is open that was not decided on; the right is one of
 * the reconsideration (行政复议法第四十七条), so that it ends with the case. Whoever writes holds the lock on the case.
 */
@Service
public class FileAccess {

    private final AccessMapper access;
    private final AccessItems items;
    private final Clock clock;

    FileAccess(AccessMapper access, AccessItems items, Clock clock) {
        this.access = access;
        this.items = items;
        this.clock = clock;
    }

    /** Every paper of the respondent there is now. */
    public List<AccessItem> items(CaseFile file) {
        return items.of(file);
    }

    public List<AccessRequest> requests(CaseFile file) {
        return access.requests(file.id());
    }

    /** Whether one of these parties waits for a decision. */
    public boolean waits(CaseFile file, Collection<String> partyIds) {
        return requests(file).stream().anyMatch(request -> request.waits() && partyIds.contains(request.partyId()));
    }

    /** The parties that have ever asked. */
    public List<String> asked(CaseFile file) {
        return requests(file).stream().map(AccessRequest::partyId).distinct().toList();
    }

    /** What was decided for these parties. */
    public List<AccessDecision> decisions(CaseFile file, Collection<String> partyIds) {
        return access.decisions(file.id()).stream()
                .filter(decision -> partyIds.contains(decision.partyId()))
                .toList();
    }

    /** What these parties may look at now. */
    public List<AccessItem> open(CaseFile file, Collection<String> partyIds) {
        if (!file.open()) {
            return List.of();
        }
        var open = decisions(file, partyIds).stream()
                .filter(AccessDecision::open)
                .map(AccessDecision::item)
                .toList();
        return items(file).stream().filter(item -> open.contains(item.key())).toList();
    }

    /** The paper, if one of these parties may look at it now. */
    public Optional<AccessItem> open(CaseFile file, Collection<String> partyIds, String key) {
        return open(file, partyIds).stream()
                .filter(item -> item.key().equals(key))
                .findFirst();
    }

    /** The papers that are not decided on for one of these parties. */
    public List<AccessItem> undecided(CaseFile file, Collection<String> partyIds) {
        return items(file).stream()
                .filter(item -> partyIds.stream().anyMatch(party -> decisions(file, Set.of(party)).stream()
                        .noneMatch(decision -> decision.item().equals(item.key()))))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(CaseFile file, Collection<String> partyIds, String by) {
        partyIds.forEach(
                party -> access.ask(new AccessRequest(Ids.newId(), file.id(), party, by, clock.instant(), null)));
    }

    /** What was decided of one paper. */
    public record Verdict(String item, boolean open, String ground, String reason) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(CaseFile file, String partyId, List<Verdict> verdicts, String by) {
        verdicts.forEach(verdict -> access.decide(new AccessDecision(
                file.id(),
                partyId,
                verdict.item(),
                verdict.open(),
                verdict.ground(),
                verdict.reason(),
                by,
                clock.instant())));
        if (undecided(file, Set.of(partyId)).isEmpty()) {
            access.settle(file.id(), partyId, clock.instant());
        }
    }

    /** Another has taken this party's place and asks for himself: what the one before asked for and was granted stays with him. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stayWith(CaseFile file, String formerId, String partyId) {
        access.settle(file.id(), partyId, clock.instant());
        access.moveRequests(file.id(), partyId, formerId);
        access.moveDecisions(file.id(), partyId, formerId);
    }
}
