package org.facheng.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.Documents.Kind;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records service on a party with its 送达回证. Whoever calls holds the lock on the case. */
@Component
class Serving {

    private final ServiceMapper services;
    private final Cases cases;
    private final ServiceRules rules;
    private final Issuing issuing;
    private final PeriodsOfService periods;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Serving(
            ServiceMapper services,
            Cases cases,
            ServiceRules rules,
            Issuing issuing,
            PeriodsOfService periods,
            Journal journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.services = services;
        this.cases = cases;
        this.rules = rules;
        this.issuing = issuing;
        this.periods = periods;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    void serve(
            CaseFile file,
            DocumentRow document,
            String partyId,
            ServiceManner manner,
            LocalDate act,
            String proof,
            String basis) {
        Party party = cases.everParties(file.id()).stream()
                .filter(one -> one.id().equals(partyId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        LocalDate servedOn = rules.servedOn(manner, act, document.issuedOn(), party, proof);
        if (services.serve(document.id(), partyId, manner.key(), servedOn, proof.strip()) == 0) {
            throw refusal(document, partyId);
        }
        services.prove(document.id(), partyId, proofOfService(file, document, party, manner, act, servedOn, proof));
        journal.append(Act.of(
                        file.id(),
                        currentUser.actor(),
                        "document.served",
                        "以" + manner.label() + "方式向" + party.name() + "送达《" + document.name() + "》，送达日期" + servedOn)
                .on(basis)
                .with(Map.of(
                        "documentId",
                        document.id(),
                        "partyId",
                        partyId,
                        "manner",
                        manner.key(),
                        "servedOn",
                        servedOn.toString(),
                        "proof",
                        proof.strip())));
        events.publishEvent(new DocumentServed(
                file.id(), document.id(), document.document(), partyId, manner, servedOn, proof.strip()));
    }

    private RuntimeException refusal(DocumentRow document, String partyId) {
        boolean addressee = services.of(document.id()).stream()
                .anyMatch(service -> service.partyId().equals(partyId));
        return addressee
                ? Problems.conflict(
                        "already_served",
                        "该当事人的送达已经登记，不能重复登记。",
                        "Service on this party is on record and is not recorded twice.")
                : Problems.invalid(
                        "not_an_addressee", "该当事人不是本文书的受送达人。", "The document is not addressed to this party.");
    }

    private String proofOfService(
            CaseFile file,
            DocumentRow document,
            Party party,
            ServiceManner manner,
            LocalDate act,
            LocalDate servedOn,
            String proof) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("documentName", document.name());
        fields.put("documentNumber", document.number());
        fields.put("recipient", party.name());
        var electronic = manner == ServiceManner.ELECTRONIC ? DocumentFacts.electronicAddressOf(party) : "";
        fields.put("address", electronic.isEmpty() ? DocumentFacts.addressOf(party) : electronic);
        fields.put("manner", manner.label());
        fields.put("noticeOn", manner == ServiceManner.PUBLIC_NOTICE ? act : null);
        fields.put("servedOn", servedOn);
        fields.put("proof", proof);
        fields.put("periods", periods.startedBy(file.id(), document.document(), party.id(), servedOn));
        fields.put(
                "server",
                currentUser.actor().equals(Actor.SYSTEM)
                        ? "系统自动送达"
                        : currentUser.require().displayName());
        Kind kind = new Kind(document.folder(), Documents.PROOF_OF_SERVICE, "送达回证", Documents.PROOF_OF_SERVICE, null);
        return issuing.unreviewed(file, kind, fields, LocalDate.now(clock)).id();
    }
}
