package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of cases. Every change is one act of a use case, in its transaction. */
public interface Cases {

    /** Opens a case and its chain in the journal: draws its numbers, fills in ids, stores the parties in their order. */
    CaseFile open(NewCase newCase);

    /**
     * @throws org.facheng.platform.ProblemException 404
     */
    CaseFile byId(String id);

    /** Whether nothing was ever filed. */
    boolean none();

    Optional<CaseFile> byNo(String caseNo);

    Optional<CaseFile> byReceiptNo(String receiptNo);

    /** Reads the case and locks its row until the transaction ends: acts on one case happen one after another. */
    CaseFile lock(String id);

    /** Locks the rows of many cases, in the order of their ids, and gives what lists show of them, by id. */
    Map<String, CaseHeading> lockAll(Collection<String> ids);

    /** What lists show of these cases, by id. */
    Map<String, CaseHeading> headings(Collection<String> ids);

    /** The law version each of these cases runs under, by case. */
    Map<String, String> lawVersions(Collection<String> ids);

    /** Those that are somebody, as it stands now; not what stands among them for its clocks alone ({@link PartyRoles#nobody}). */
    List<Party> parties(String caseId);

    /** Those who were parties once, too: what was served on them or ran for them stays theirs. */
    List<Party> everParties(String caseId);

    /**
     * Puts another in the place of a party; the one before stays on record. Where it is the respondent, its unit answers for the case from
     * now on. The caller writes the journal.
     */
    Party replaceParty(Party before, Party now);

    /**
     * Another takes over the place of a party as the case stands: what was served on it and runs for it goes on for the successor. The one
     * before stays on record under an id of its own. The caller writes the journal.
     *
     * @param now of the same id
     * @return the one before, under its id of its own
     */
    Party succeed(Party now);

    /** Takes no further part; what was served on it stays on record. The caller writes the journal. */
    void leave(Party party);

    /** Adds a party after those there are; returns it as it stands in the case. The unit of a respondent answers for the case from now on. */
    Party addParty(String caseId, Party party);

    /** Corrects the particulars of a party and whether it agreed to electronic service; the caller writes the journal. */
    void amendParty(Party now);

    /** A page of at most {@code limit} cases this citizen filed or takes part in, latest received first. */
    List<CaseFile> of(String userId, CaseQuery.Position after, int limit);

    /** A page of at most {@code limit} cases, latest received first. */
    List<CaseFile> search(CaseQuery query, CaseQuery.Position after, int limit);

    /** How many open cases each of these people answers for; a person without any is not in the map. */
    Map<String, Integer> openCasesOf(Collection<String> userIds);

    /** What was filed, as it stands after a change the law allows. The caller writes the journal. */
    void amendForm(String caseId, String form);

    /** What lists show of the case. */
    void rename(String caseId, String title);

    void moveTo(String caseId, String stage);

    /** From this day on the respondent may see the case; the first day stays. */
    void tellRespondent(String caseId, LocalDate on);

    /**
     * From now on it is kept from these, too. The caller writes the journal.
     *
     * @param reported ids of units and people of ours that are reported
     * @return false where it was kept from all of them already
     */
    boolean keepSecret(String caseId, Collection<String> reported);

    void setTrack(String caseId, String track);

    /** Changes the accountable person; the caller writes the journal. */
    void setAccountable(String caseId, String userId, String unitId);

    void close(String caseId, String outcome);
}
