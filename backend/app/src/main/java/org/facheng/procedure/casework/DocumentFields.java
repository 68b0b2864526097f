package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.deadline.Ground;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.dispute.DisputePapers;
import org.facheng.procedure.higher.HigherBodies;
import org.springframework.stereotype.Component;

/**
 * Fills the fields of a document that only the procedure knows, from the sources procedure.yaml names: {@code answer:TASK/field} (what was
 * typed in a task or action; several tasks apart by {@code |}, the latest answer counts), {@code id:TASK/field} (the same as it was chosen, for a field that chooses of the same), {@code choice:TASK/field} (the words of the option chosen), {@code chosen:TASK/field} (of those the case offered, in a row), {@code by:TASK} (the name of who did it), {@code is:TASK/field=VALUE}, {@code outcome:TASK=OUTCOME} (whether it ended so, the last time), {@code fact:NAME} (its day), {@code
 * stands:NAME} (whether it stands), {@code owed:LIMIT} (whether it is still to be met), {@code consequence:NAME} (whether the fact follows from an expiry), {@code due:LIMIT} (the last day, where it is known), {@code
 * served-at-issue:LIMIT} (the last day of a limit the document's service starts, where it is served at its issue), {@code archive:contents} (what the file holds), {@code
 * ground:ANSWER} and {@code ground-article:ANSWER} (the ground of a stop chosen there, in words and by its article), {@code filed:…} (see
 * {@link FiledMatter}), {@code evidence:SIDE} (what that side relies on), {@code normative:…} (see {@link NormativeDocuments}), {@code
 * dispute:papers} (what the earlier cases of the dispute hold), {@code dispute:evidence} (the same, as entries of a list of evidence), {@code
 * report:…} (what was said to the last report), {@code reading:POLICY=OPTION} (whether an open point is read so), {@code
 * higher:body} (who reviews what this body did), {@code letter:ACT/field} (who sent the letter chosen there), {@code first:…} (what became of the petition a repeated one joins, see {@link FirstAnswer}), {@code
 * addressees:names} (whom the document goes to), {@code several:ROLE} (whether the case has more than one party of the role), {@code
 * answering:name} (the respondent that answers in the system).
 */
@Component
class DocumentFields {

    private static final String AT_ISSUE = "served-at-issue:";
    private static final String RECEIVERS = "addressees:names";

    private final TypedAnswers typed;
    private final Deadlines deadlines;
    private final Addressees addressees;
    private final FiledMatter filed;
    private final EvidenceLines evidence;
    private final DisputePapers papers;
    private final NormativeDocuments normative;
    private final TimeLimits limits;
    private final ArchiveContents archive;
    private final Reports reports;
    private final OpenPoints readings;
    private final HigherBodies higher;
    private final FirstAnswer first;
    private final Clock clock;

    DocumentFields(
            TypedAnswers typed,
            Deadlines deadlines,
            Addressees addressees,
            FiledMatter filed,
            EvidenceLines evidence,
            DisputePapers papers,
            NormativeDocuments normative,
            TimeLimits limits,
            ArchiveContents archive,
            Reports reports,
            OpenPoints readings,
            HigherBodies higher,
            FirstAnswer first,
            Clock clock) {
        this.typed = typed;
        this.deadlines = deadlines;
        this.addressees = addressees;
        this.filed = filed;
        this.evidence = evidence;
        this.papers = papers;
        this.normative = normative;
        this.limits = limits;
        this.archive = archive;
        this.reports = reports;
        this.readings = readings;
        this.higher = higher;
        this.first = first;
        this.clock = clock;
    }

    Map<String, Object> of(CaseFile file, DocumentDefinition document) {
        var given = values(file, document.given());
        document.given().forEach((field, source) -> {
            if (source.startsWith(AT_ISSUE)) {
                lastDay(file, document, source.substring(AT_ISSUE.length())).ifPresent(day -> given.put(field, day));
            } else if (source.equals(RECEIVERS)) {
                given.put(field, addressees.names(file, document));
            }
        });
        return given;
    }

    /** The last day of a limit that starts at service: known at issue where every addressee is served electronically then. */
    private Optional<LocalDate> lastDay(CaseFile file, DocumentDefinition document, String limit) {
        var addressees = this.addressees.of(file, document);
        return addressees.isEmpty() || !addressees.stream().allMatch(Party::electronicService)
                ? Optional.empty()
                : deadlines
                        .expected(
                                file.id(),
                                limit,
                                new NewFact(
                                        document.served(),
                                        LocalDate.now(clock),
                                        addressees.get(0).id(),
                                        null))
                        .stream()
                        .map(Deadlines.Expected::due)
                        .findFirst();
    }

    /** @param sources field → source; a field of which nothing is known is left out */
    Map<String, Object> values(CaseFile file, Map<String, String> sources) {
        var values = new HashMap<String, Object>();
        sources.forEach((field, source) -> value(file, source).ifPresent(value -> values.put(field, value)));
        return values;
    }

    /** The list a source names; empty where nothing is known. */
    List<PossibleAct.Item> items(CaseFile file, String source) {
        var lines = source == null
                ? List.of()
                : value(file, source)
                        .map(v -> v instanceof List<?> list ? list : List.of(v))
                        .orElse(List.of());
        var items = new ArrayList<PossibleAct.Item>();
        lines.forEach(line -> items.add(new PossibleAct.Item("item" + (items.size() + 1), line.toString())));
        return items;
    }

    private Optional<Object> value(CaseFile file, String source) {
        var kind = source.substring(0, source.indexOf(':'));
        var rest = source.substring(source.indexOf(':') + 1);
        return switch (kind) {
            case "answer" -> typed.told(file, rest);
            case "id" -> typed.answer(file, rest);
            case "is" -> Optional.of(typed.is(file, rest));
            case "outcome" -> Optional.of(typed.ended(file, rest));
            case "by" -> typed.by(file, rest);
            case "chosen" -> typed.chosen(file, rest);
            case "choice" -> typed.choice(file, rest);
            case "letter" -> addressees.sender(file, rest).map(Party::name);
            case "fact" -> deadlines.fact(file.id(), rest).map(Object.class::cast);
            case "stands" -> Optional.of(deadlines.fact(file.id(), rest).isPresent());
            case "owed" -> Optional.of(deadlines.owed(file.id(), rest));
            case "consequence" -> Optional.of(deadlines.isConsequence(file.id(), rest));
            case "report" -> reports.said(file, rest);
            case "reading" -> Optional.of(readings.holds(rest));
            case "higher" -> Optional.of(higher.of(file).words());
            case "first" -> first.get(file, rest);
            case "archive" -> Optional.of(archive.of(file));
            case "filed" -> Optional.ofNullable(filed.get(file, rest));
            case "normative" -> Optional.of(normative.get(file, rest));
            case "evidence" -> Optional.of(evidence.of(file, rest));
            case "dispute" -> earlier(file, rest);
            case "ground" -> ground(file, rest).map(ground -> ground.name().zh());
            case "ground-article" -> ground(file, rest)
                    .map(ground -> ground.basis().article());
            case "due" -> deadlines
                    .find(file.id(), rest)
                    .filter(this::liesAhead)
                    .filter(meant -> oneDay(file, meant))
                    .map(Deadline::due)
                    .map(Object.class::cast);
            case "answering" -> addressees.answering(file).map(Party::name);
            case "several" -> Optional.of(addressees.several(file, rest));
            case "served-at-issue", "addressees" -> Optional.empty();
            default -> throw new IllegalArgumentException("Unknown source of a document field: " + source);
        };
    }

    /** What the earlier cases of the dispute hold: in lines, or as pieces of evidence to be completed. */
    private Optional<Object> earlier(CaseFile file, String shape) {
        List<?> found =
                shape.equals("evidence") ? ListedEvidence.begun(papers.piecesBefore(file)) : papers.before(file);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private Optional<Ground> ground(CaseFile file, String path) {
        return typed.answer(file, path).map(key -> limits.ground(file.procedure(), key.toString()));
    }

    /** Where it runs for several until different days, none of them is the day. */
    private boolean oneDay(CaseFile file, Deadline meant) {
        return deadlines.ofCase(file.id()).stream()
                .filter(other -> other.key().equals(meant.key()) && !other.ended())
                .allMatch(other -> meant.due().equals(other.due()));
    }

    /** What is over or no longer owed is no day to tell anybody of. */
    private boolean liesAhead(Deadline limit) {
        return !limit.ended() && limit.due() != null && !limit.due().isBefore(LocalDate.now(clock));
    }
}
