package org.facheng.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.audit.Journal;
import org.facheng.identity.Participation;
import org.facheng.identity.Recusals;
import org.facheng.platform.Held;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseRegister implements Cases, Participation {

    private final CaseMapper mapper;
    private final CaseNumbers numbers;
    private final Loads loads;
    private final ActNumbers actNumbers;
    private final Journal journal;
    private final Recusals recusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Cases opened or locked in a transaction. */
    private final Held<CaseFile> held = new Held<>();

    CaseRegister(
            CaseMapper mapper,
            CaseNumbers numbers,
            Loads loads,
            ActNumbers actNumbers,
            Journal journal,
            Recusals recusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.loads = loads;
        this.actNumbers = actNumbers;
        this.journal = journal;
        this.recusals = recusals;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile open(NewCase newCase) {
        var number = numbers.caseNumber(newCase.caseNumberPattern(), newCase.handlingUnitId(), newCase.receivedOn());
        var file = insert(newCase, number);
        mapper.insertParties(
                newCase.parties().stream().map(party -> party.in(file.id())).toList());
        newCase.reported().forEach(one -> mapper.report(file.id(), one));
        journal.begin(file.id());
        recusals.begin(file.id());
        loads.more(file.accountableUserId());
        return file;
    }

    /** A receipt number that was given before is drawn again. */
    private CaseFile insert(NewCase newCase, String caseNo) {
        while (true) {
            var receiptNo = numbers.receiptNumber(newCase.receiptNumberPattern(), newCase.receivedOn());
            var file =
                    newCase.as(Ids.newId(), caseNo, receiptNo, clock.instant().truncatedTo(ChronoUnit.MICROS));
            try {
                mapper.insert(file);
                return held.hold(file.id(), file);
            } catch (DuplicateKeyException e) {
                if (mapper.byReceiptNo(receiptNo).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    @Override
    public CaseFile byId(String id) {
        return held.find(id).or(() -> mapper.byId(id)).orElseThrow(Problems::notFound);
    }

    @Override
    public boolean none() {
        return !mapper.any();
    }

    @Override
    public Optional<CaseFile> byNo(String caseNo) {
        return mapper.byNo(caseNo);
    }

    @Override
    public Optional<CaseFile> byReceiptNo(String receiptNo) {
        return mapper.byReceiptNo(receiptNo);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile lock(String id) {
        return held.find(id).orElseGet(() -> held.hold(id, mapper.lock(id).orElseThrow(Problems::notFound)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, CaseHeading> lockAll(Collection<String> ids) {
        return headings(ids, true);
    }

    @Override
    public Map<String, CaseHeading> headings(Collection<String> ids) {
        return headings(ids, false);
    }

    private Map<String, CaseHeading> headings(Collection<String> ids, boolean lock) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.headings(ids, lock).stream().collect(Collectors.toMap(CaseHeading::id, Function.identity()));
    }

    @Override
    public Map<String, String> lawVersions(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : mapper.lawVersions(ids);
    }

    @Override
    public List<Party> parties(String caseId) {
        return mapper.parties(caseId).stream()
                .filter(party -> !PartyRoles.nobody(party.role()))
                .toList();
    }

    @Override
    public List<Party> everParties(String caseId) {
        return mapper.everParties(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Party replaceParty(Party before, Party now) {
        var next = now.in(before.caseId());
        boolean answers = byId(before.caseId()).answeredBy(before);
        mapper.insertInPlaceOf(before.id(), next);
        actNumbers.joined(next);
        mapper.leave(before.id(), clock.instant());
        if (answers) {
            answers(next);
        }
        return next;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Party succeed(Party now) {
        var before = mapper.party(now.id()).orElseThrow();
        var formerId = Ids.newId();
        mapper.keepFormer(formerId, now.id(), clock.instant());
        mapper.succeed(now);
        actNumbers.joined(now);
        if (byId(now.caseId()).answeredBy(before)) {
            answers(now);
        }
        mapper.passFiling(now.caseId(), before.userId(), now.userId());
        held.forget(now.caseId());
        return mapper.party(formerId).orElseThrow();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Party party) {
        mapper.leave(party.id(), clock.instant());
        mapper.passFiling(party.caseId(), party.userId(), null);
        held.forget(party.caseId());
    }

    @Override
    public boolean takesPart(String caseId, String userId) {
        return mapper.takesPart(caseId, userId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Party addParty(String caseId, Party party) {
        var added = party.in(caseId);
        boolean first = parties(caseId).stream().noneMatch(Party::respondent);
        mapper.addParty(added);
        actNumbers.joined(added);
        if (added.respondent() && first) {
            answers(added);
        }
        return added;
    }

    private void answers(Party respondent) {
        mapper.setRespondentUnit(respondent.caseId(), respondent.unitId());
        held.forget(respondent.caseId());
        events.publishEvent(new RespondentUnitChanged(respondent.caseId()));
    }

    @Override
    public void amendParty(Party now) {
        mapper.amendParty(now);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void amendForm(String caseId, String form) {
        mapper.amendForm(caseId, form);
        held.forget(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(String caseId, String title) {
        mapper.rename(caseId, title);
        held.forget(caseId);
    }

    @Override
    public List<CaseFile> of(String userId, CaseQuery.Position after, int limit) {
        return mapper.of(userId, after, limit);
    }

    @Override
    public List<CaseFile> search(CaseQuery query, CaseQuery.Position after, int limit) {
        return query.nothing() ? List.of() : mapper.search(query, after, limit);
    }

    @Override
    public Map<String, Integer> openCasesOf(Collection<String> userIds) {
        return loads.of(userIds);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveTo(String caseId, String stage) {
        mapper.setStage(caseId, stage);
        held.forget(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellRespondent(String caseId, LocalDate on) {
        mapper.tellRespondent(caseId, on);
        held.forget(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keepSecret(String caseId, Collection<String> reported) {
        held.forget(caseId);
        int more = reported.stream().mapToInt(one -> mapper.report(caseId, one)).sum();
        return mapper.keepSecret(caseId, more > 0) == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void setTrack(String caseId, String track) {
        mapper.setTrack(caseId, track);
        held.forget(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void setAccountable(String caseId, String userId, String unitId) {
        var before = lock(caseId);
        mapper.setAccountable(caseId, userId, unitId);
        if (before.open()) {
            loads.fewer(before.accountableUserId());
            loads.more(userId);
        }
        held.forget(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String caseId, String outcome) {
        var before = lock(caseId);
        if (mapper.close(caseId, outcome, clock.instant()) == 1) {
            loads.fewer(before.accountableUserId());
        }
        held.forget(caseId);
    }
}
