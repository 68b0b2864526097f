package org.facheng.procedure.publication;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Drafts;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.facheng.procedure.PublicationProposed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What was proposed about opening a decision to the public, and that a second person decides on it. */
@Component
class Proposals {

    private static final String APPROVED = "approved";
    private static final String RETURNED = "returned";

    private final OpenPapers papers;
    private final PublicationMapper publications;
    private final Documents documents;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            OpenPapers papers,
            PublicationMapper publications,
            Documents documents,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.publications = publications;
        this.documents = documents;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** What of this procedure the public may read. */
    OpenPaper paper(CaseFile file) {
        return papers.of(file);
    }

    /** The decision that was issued, if there is one that may be opened. */
    Optional<CaseDocument> decision(CaseFile file) {
        var paper = paper(file);
        return documents.latest(file.id(), paper.document()).filter(issued -> issued.issued() && paper.mayOpen(file));
    }

    /** The words of the decision as it was served, a paragraph a line. */
    String words(CaseDocument decision) {
        return drafts.words(decision.id()).stream().collect(Collectors.joining("\n"));
    }

    /** Puts into a form what its page says it was about, where it is known. */
    ObjectNode naming(CaseFile file, ObjectNode form) {
        paper(file).reviewedBody(file).ifPresent(body -> ((ObjectNode) form.at("/properties/reviewedBody"))
                .put("default", body));
        return form;
    }

    Optional<Publication> last(CaseFile file) {
        return publications.last(file.id());
    }

    /** @param text null where nothing is to be opened */
    void propose(CaseFile file, User user, boolean publish, String ground, String reason, String text) {
        publications.propose(new Publication(
                Ids.newId(), file.id(), publish, ground, reason, text, user.username(), clock.instant(), null));
        events.publishEvent(new PublicationProposed(file.id(), paper(file).name(), publish));
    }

    /** What waits for this person; nobody decides on what he proposed. */
    Optional<Publication> waiting(CaseFile file, User user) {
        return last(file).filter(Publication::waits).filter(proposal -> !proposal.proposedBy()
                .equals(user.username()));
    }

    /** @throws org.facheng.platform.ProblemException 409 where nothing of the kind waits for this person */
    Publication approve(CaseFile file, User user, boolean publish) {
        var proposal = waiting(file, user)
                .filter(one -> one.publish() == publish)
                .filter(one -> !publish || decision(file).isPresent());
        return decide(proposal, user, APPROVED);
    }

    Publication giveBack(CaseFile file, User user) {
        return decide(waiting(file, user), user, RETURNED);
    }

    private Publication decide(Optional<Publication> waiting, User user, String verdict) {
        return waiting.filter(one -> publications.decide(one.id(), verdict, user.username(), clock.instant()) == 1)
                .orElseThrow(() -> Problems.conflict(
                        "nothing_proposed",
                        "没有等待您决定的公开意见：须由承办人先提出，并由另一人决定。",
                        "No proposal waits for you: a handler proposes, somebody else decides."));
    }
}
