package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.facheng.procedure.performance.JustifiedDelays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who has not performed a decision, a mediation statement or a written opinion in time, by name (行政复议法第七十七条). */
@Component
class NonPerformers {

    private static final String FIELD = "receiver";
    private static final List<String> ORDERED = List.of("remake-on-order", "perform-on-order");
    private static final List<String> DUTIES = List.of("remake-act", "perform", "perform-agreement");

    private final Cases cases;
    private final Deadlines deadlines;
    private final OpinionDuties opinions;
    private final JustifiedDelays justified;
    private final AnnulledDecisions annulled;

    NonPerformers(
            Cases cases,
            Deadlines deadlines,
            OpinionDuties opinions,
            JustifiedDelays justified,
            AnnulledDecisions annulled) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.opinions = opinions;
        this.justified = justified;
        this.annulled = annulled;
    }

    List<String> all(CaseFile file) {
        return names(file, Stream.concat(respondents(file), opinionReceivers(file)));
    }

    /** Whoever was sent an opinion and has not reported on it in time, or has reported and was found not to have carried it out. */
    List<String> receiversOfOpinions(CaseFile file) {
        return names(file, opinionReceivers(file));
    }

    /** Whoever delays with a good reason is left alone while it holds. */
    private List<String> names(CaseFile file, Stream<Party> late) {
        return late.filter(party -> !justified.holds(file, party.id()))
                .map(Party::name)
                .distinct()
                .toList();
    }

    /** All of them, with a good reason or without. */
    List<Party> everybodyLate(CaseFile file) {
        return Stream.concat(respondents(file), opinionReceivers(file)).toList();
    }

    /** Of what a court has annulled, nobody (行政诉讼法第七十条), nor for what was late before, where it stands again. Each for itself: late with what was ordered or agreed, or ordered and not done yet. */
    private Stream<Party> respondents(CaseFile file) {
        if (annulled.stands(file)) {
            return Stream.empty();
        }
        var owing = Stream.concat(
                        toBeMet(file, DUTIES).filter(NonPerformers::late),
                        toBeMet(file, ORDERED).filter(Deadline::unmet))
                .map(Deadline::partyId)
                .toList();
        return parties(
                file,
                party -> party.respondent() && owing.stream().anyMatch(id -> id == null || id.equals(party.id())));
    }

    private Stream<Party> opinionReceivers(CaseFile file) {
        var owing = Stream.concat(
                        opinions.open(file).stream().filter(NonPerformers::late), opinions.notCarriedOut(file).stream())
                .map(Deadline::partyId)
                .toList();
        return parties(file, party -> owing.contains(party.id()));
    }

    Optional<JsonNode> offer(JsonNode declared, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, names, Function.identity(), Function.identity()));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code nothing_owed} */
    void require(JsonNode form, List<String> names) {
        if (!names.contains(form.path(FIELD).asString(""))) {
            throw Problems.invalid(
                            "nothing_owed",
                            "该机关没有逾期未履行或者经认定没有履行的事项。",
                            "This authority owes nothing that is overdue or was found not to be done.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private Stream<Deadline> toBeMet(CaseFile file, List<String> limits) {
        return limits.stream().flatMap(limit -> deadlines.toBeMet(file.id(), limit).stream());
    }

    private static boolean late(Deadline clock) {
        return clock.state().equals("missed") && clock.metOn() == null;
    }

    private Stream<Party> parties(CaseFile file, Predicate<Party> which) {
        return cases.parties(file.id()).stream().filter(which);
    }
}
