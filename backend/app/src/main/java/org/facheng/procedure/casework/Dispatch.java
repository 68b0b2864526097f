package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.document.CaseDocument;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/**
 * 发出文书: the day a document left the house is a fact of its own where a period of the body ends with it (行政复议法第三十一条第一款、第四十八条、第五十四条第一款). It
 * is recorded once: by the act that records the sending, or when it has been served on the last of its addressees, electronically or with proof.
 */
@Component
class Dispatch {

    private final Procedures procedures;
    private final BeingServed being;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Policies policies;

    Dispatch(Procedures procedures, BeingServed being, Deadlines deadlines, TimeLimits limits, Policies policies) {
        this.limits = limits;
        this.policies = policies;
        this.procedures = procedures;
        this.being = being;
        this.deadlines = deadlines;
    }

    /** Documents that were issued and not sent yet, of those whose sending matters. */
    List<CaseDocument> open(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion()).documents().values().stream()
                .flatMap(declared -> being.lastIssued(file.id(), declared.key()).stream()
                        .filter(document -> byPosting(declared) && waits(file, declared, document)))
                .toList();
    }

    /**
     * Records the sending, unless it is on record or no period hangs on it.
     *
     * @param until the last day it can have been: today, or the day it was served
     * @throws org.facheng.platform.ProblemException 422 {@code sent_out_of_bounds}
     */
    void record(CaseFile file, String document, LocalDate on, LocalDate until, String proof) {
        var declared = procedures.byKey(file.procedure(), file.lawVersion()).document(document);
        being.lastIssued(file.id(), document).ifPresent(issued -> record(file, issued, on, until, proof));
    }

    /** The same of one of its kind, where several are on their way. */
    void record(CaseFile file, CaseDocument issued, LocalDate on, LocalDate until, String proof) {
        var declared = procedures.byKey(file.procedure(), file.lawVersion()).document(issued.template());
        if (byPosting(declared) && waits(file, declared, issued)) {
            record(file, declared, issued, on, until, proof);
        }
    }

    /** It has been served on all its addressees: so it has been sent, on the day of this service unless that was recorded or reads otherwise. */
    void served(CaseFile file, CaseDocument issued, LocalDate on, String proof) {
        var declared = procedures.byKey(file.procedure(), file.lawVersion()).document(issued.template());
        if (waits(file, declared, issued)) {
            var last = issued.services().stream()
                    .map(CaseDocument.Service::servedOn)
                    .filter(day -> !byPosting(declared))
                    .max(LocalDate::compareTo)
                    .orElse(on);
            record(file, declared, issued, last, last, proof);
        }
    }

    /**
     * Whether the day of posting has to be stated with a proof of service of this day: a period of which the law draws a consequence (第三十条第三款)
     * would have run out by the day of service, and may not have by the day of posting.
     */
    boolean mustSayWhenSent(CaseFile file, CaseDocument issued, LocalDate servedOn) {
        var declared = procedures.byKey(file.procedure(), file.lawVersion()).document(issued.template());
        return byPosting(declared)
                && waits(file, declared, issued)
                && deadlines.ofCase(file.id()).stream()
                        .filter(clock -> clock.unmet() && clock.due() != null && servedOn.isAfter(clock.due()))
                        .map(clock -> limits.byRule(clock.rule(), clock.startedOn()))
                        .anyMatch(limit ->
                                limit.settledByExpiry() && limit.cancelled().contains(declared.sent()));
    }

    /** Whether it counts as sent when it is posted; else when the last of its addressees has it. */
    private boolean byPosting(DocumentDefinition declared) {
        return declared.sentAs() == null || policies.is(declared.sentAs(), "sent");
    }

    private void record(
            CaseFile file,
            DocumentDefinition declared,
            CaseDocument issued,
            LocalDate on,
            LocalDate until,
            String proof) {
        var issuedOn = issued.issuedOn();
        if (on.isBefore(issuedOn) || on.isAfter(until)) {
            throw Problems.invalid(
                            "sent_out_of_bounds",
                            "发出日期应当在印发之日%s至%s之间。".formatted(issuedOn, until),
                            "Sent between %s and %s.".formatted(issuedOn, until))
                    .at(
                            "/form/sentOn",
                            "应当在%s至%s之间".formatted(issuedOn, until),
                            "between %s and %s".formatted(issuedOn, until));
        }
        deadlines.record(file.id(), declared.sent(), on, letter(declared, issued), proof);
    }

    /** Not on record yet; of what may be issued again, for the limit that runs now. */
    private boolean waits(CaseFile file, DocumentDefinition declared, CaseDocument issued) {
        if (declared.sent() == null) {
            return false;
        }
        var letter = letter(declared, issued);
        return letter != null
                ? deadlines.ofCase(file.id()).stream()
                        .anyMatch(clock -> clock.unmet()
                                // A clock of before each letter had a sender has no party, and any of them answers it.
                                && (clock.partyId() == null || letter.equals(clock.partyId()))
                                && limits.members(file.procedure(), declared.limit())
                                        .contains(clock.key()))
                : (deadlines.fact(file.id(), declared.sent()).isEmpty() || declared.again() && owed(file, declared));
    }

    /** Whose letter it answers; its sending says nothing of another one. */
    private static String letter(DocumentDefinition declared, CaseDocument issued) {
        return declared.answers() == null || issued.services().isEmpty()
                ? null
                : issued.services().get(0).partyId();
    }

    private boolean owed(CaseFile file, DocumentDefinition declared) {
        return deadlines
                .find(file.id(), declared.limit())
                .filter(Deadline::running)
                .isPresent();
    }
}
