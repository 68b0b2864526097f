package org.facheng.portal;

import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签收确认: a citizen says that a document has arrived. The day of service does not change by it. */
@Service
class Acknowledgement {

    private final OwnCases ownCases;
    private final Documents documents;
    private final CurrentUser currentUser;

    Acknowledgement(OwnCases ownCases, Documents documents, CurrentUser currentUser) {
        this.ownCases = ownCases;
        this.documents = documents;
        this.currentUser = currentUser;
    }

    @Transactional
    public void acknowledge(CaseFile file, String documentId) {
        var document = ownCases.servedDocument(file, documentId);
        for (String partyId : ownCases.partiesOf(file, currentUser.require())) {
            if (document.services().stream().anyMatch(s -> s.partyId().equals(partyId))) {
                documents.acknowledge(document.id(), partyId);
            }
        }
    }
}
