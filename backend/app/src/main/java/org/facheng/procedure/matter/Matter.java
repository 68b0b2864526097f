package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * One matter as it was filed or imported, reduced to the fields a rule may read. Unanswered
 * questions are null; absent lists are empty.
 *
 * @param channel portal, letter, visit, hotline, fax …
 * @param receivedOn civil day of receipt
 * @param receivedBy full name of the unit that received it, or null for the ministry
 * @param stage what a court served, or null
 * @param court the court that served it, or null
 * @param suedOn day the suit was filed, or null
 * @param suggestion the suggestion of the procuratorate that came, or came before the suit; or null
 * @param courtLetter what a court wrote in a suit of others, or null
 * @param hearing what the summons says that came with it, or null
 * @param petitionKind what a petitioner wants, or null
 * @param firstOrRepeat whether the same matter was brought before; null where nobody said
 * @param previous what came before in the same matter
 * @param transferor who passed a petition to us, or null
 * @param transfer the letter that came with it
 * @param subject what a petition is about, or null
 * @param sentFrom number of the letter in a mailbox, account or fax number it came from: the answer goes back there; or null
 */
public record Matter(
        String procedure,
        String channel,
        LocalDate receivedOn,
        String receivedBy,
        List<Applicant> applicants,
        Respondent respondent,
        List<ThirdParty> thirdParties,
        Act act,
        Declared declared,
        List<String> requests,
        String factsAndReasons,
        List<String> evidence,
        Submission submission,
        Contact contact,
        CourtStage stage,
        Court court,
        LocalDate suedOn,
        Suggestion suggestion,
        CourtLetter courtLetter,
        CourtHearing hearing,
        PetitionKind petitionKind,
        FirstOrRepeat firstOrRepeat,
        List<Previous> previous,
        String transferor,
        Transfer transfer,
        PetitionSubject subject,
        String sentFrom) {

    /** 初信初访 or 重信重访. */
    public enum FirstOrRepeat {
        @JsonProperty("first")
        FIRST,
        @JsonProperty("repeat")
        REPEAT
    }

    public Matter {
        applicants = Lists.orEmpty(applicants);
        thirdParties = Lists.orEmpty(thirdParties);
        act = act == null ? Act.NOT_STATED : act;
        declared = declared == null ? Declared.NOTHING : declared;
        requests = Lists.orEmpty(requests);
        evidence = Lists.orEmpty(evidence);
        submission = submission == null ? Submission.NOTHING : submission;
        contact = contact == null ? Contact.NONE : contact;
        previous = Lists.orEmpty(previous);
        transfer = transfer == null ? Transfer.NOT_STATED : transfer;
    }

    /** The day of filing 申请日: handed to the acting organ (行政复议法第三十二条), else posted (第八十八条), else received. */
    public LocalDate filedOn() {
        return declared.handedToActingOrganOn() != null ? declared.handedToActingOrganOn() : sentOn();
    }

    /** The day of filing where nothing was handed to the acting organ. */
    public LocalDate sentOn() {
        return declared.postedOn() != null ? declared.postedOn() : receivedOn;
    }

    /** How many persons apply together. */
    public int persons() {
        return applicants.stream().mapToInt(Applicant::persons).sum();
    }
}
