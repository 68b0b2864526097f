package org.facheng.procedure.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.ActNumbers;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.NewCase;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.calendar.Arrivals;
import org.facheng.document.Materials;
import org.facheng.identity.CaseScope;
import org.facheng.identity.Permissions;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CaseBegun;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.alike.Likeness;
import org.facheng.procedure.alike.LikenessIndex;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.Accountability;
import org.facheng.procedure.casework.AccountablePerson;
import org.facheng.procedure.casework.FilingDocuments;
import org.facheng.procedure.casework.ReportedOnes;
import org.facheng.procedure.chain.ChainEntries;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a case from a matter: rules, numbers, parties, accountable person, clocks, journal and the model's start commit together. After
 * it the receipt is true, or nothing has happened.
 */
@Service
public class Filing {

    private final Procedures procedures;
    private final MatterReviews reviews;
    private final AccountablePerson accountable;
    private final Accountability accountability;
    private final ReportedOnes reportedOnes;
    private final Cases cases;
    private final ActNumbers actNumbers;
    private final LikenessIndex likeness;
    private final Materials materials;
    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final Receiver receiver;
    private final Permissions permissions;
    private final Journal journal;
    private final FilingDocuments documents;
    private final ProcedureRuntime runtime;
    private final JsonMapper json;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filing(
            Procedures procedures,
            MatterReviews reviews,
            AccountablePerson accountable,
            Accountability accountability,
            ReportedOnes reportedOnes,
            Cases cases,
            ActNumbers actNumbers,
            LikenessIndex likeness,
            Materials materials,
            Deadlines deadlines,
            AnswerMapper answers,
            Receiver receiver,
            Permissions permissions,
            Journal journal,
            FilingDocuments documents,
            ProcedureRuntime runtime,
            JsonMapper json,
            Arrivals arrivals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.procedures = procedures;
        this.reviews = reviews;
        this.accountable = accountable;
        this.accountability = accountability;
        this.reportedOnes = reportedOnes;
        this.cases = cases;
        this.actNumbers = actNumbers;
        this.likeness = likeness;
        this.materials = materials;
        this.deadlines = deadlines;
        this.answers = answers;
        this.receiver = receiver;
        this.permissions = permissions;
        this.journal = journal;
        this.documents = documents;
        this.runtime = runtime;
        this.json = json;
        this.arrivals = arrivals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with every input at fault
     */
    @Transactional
    public Filed file(FilingRequest request) {
        var review = reviews.of(request.procedure());
        var procedure = procedures.inForce(request.procedure(), request.receivedOn());
        check(request, review);
        var body = receiver.named(request.receivedBy());
        var result = review.review(request.form(), request.receivedOn(), body);
        var parties = review.parties(request, body);
        boolean secret = review.secret(result.form());
        var reported = secret ? reportedOnes.of(parties.all()) : Set.<String>of();
        boolean impartial = procedure.respondent().answersHere();
        var person = accountable.choose(
                body,
                impartial
                        ? CaseScope.against(body.id(), parties.answeringUnit())
                        : CaseScope.about(body.id(), reported),
                request.from() == null ? null : request.from().accountableUserId());
        var file = cases.open(new NewCase(
                procedure.key(),
                procedure.version(),
                procedure.caseNumber(),
                procedure.receiptNumber(),
                result.title(),
                request.channel(),
                request.receivedOn(),
                body.id(),
                parties.answeringUnit(),
                request.filer().citizen() ? request.filer().id() : null,
                person.user().id(),
                person.user().unitId(),
                procedure.stages().get(0).id(),
                result.form().toString(),
                secret,
                reported,
                impartial,
                parties.all()));
        actNumbers.keep(file, parties.all(), result.actNumbers());
        if (review.comesAgain()) {
            likeness.keep(file.id(), Likeness.of(result.form()));
        }
        answers.insertReview(file.id(), review(result), clock.instant());
        journal(request, file, person);
        materials.attach(
                file.id(),
                request.filer().id(),
                request.uploadIds(),
                "application",
                request.filer().username());
        startClocks(file, result);
        if (!request.filer().citizen() && !request.imported()) {
            documents.issue(file);
        }
        begin(request, procedure, file, result.startedBy());
        events.publishEvent(new CaseBegun(
                file.id(),
                result.facts().stream().map(MatterReview.StatedFact::fact).toList()));
        return new Filed(
                file.caseNo(),
                file.receiptNo(),
                file.id(),
                file.receivedOn(),
                file.procedure(),
                result.advice(),
                result.findings(),
                result.actNumbers());
    }

    private AnswerMapper.Review review(MatterReview.Result result) {
        return new AnswerMapper.Review(
                json.writeValueAsString(result.advice()),
                json.writeValueAsString(result.findings()),
                json.writeValueAsString(result.prefill()));
    }

    private void check(FilingRequest request, MatterReview review) {
        var errors = review.errors(request.form());
        if (!errors.isEmpty()) {
            throw Problems.formInvalid(errors.stream().map(request::inRequest).toList());
        }
        if (request.receivedOn().isAfter(request.arrivedOnline() ? arrivals.today() : LocalDate.now(clock))) {
            throw Problems.invalid("received_in_future", "收到日期不能晚于今天。", "The day of receipt can't lie in the future.")
                    .at("/receivedOn", "不能晚于今天", "not after today");
        }
    }

    private void journal(FilingRequest request, CaseFile file, AccountablePerson.Choice person) {
        var actor = request.from() != null ? request.filer().actor() : asFiler(request);
        var unit = request.from() != null ? null : request.filer().unitId();
        journal.append(Act.of(
                        file.id(),
                        actor,
                        ChainEntries.FILED,
                        "收件登记：%s（%s，收件日%s）".formatted(file.title(), file.caseNo(), file.receivedOn()))
                .with(ChainEntries.filed(unit == null ? file.handlingUnitId() : unit)));
        accountability.begin(file, person);
    }

    private Actor asFiler(FilingRequest request) {
        return permissions
                .role(request.filer(), request.action(), null)
                .map(request.filer()::actor)
                .orElseThrow(Problems::forbidden);
    }

    private void startClocks(CaseFile file, MatterReview.Result result) {
        // Hardly any fact of a filing is about one party alone.
        var parties = result.facts().stream().anyMatch(MatterReview.StatedFact::ofAParty)
                ? cases.parties(file.id())
                : List.<Party>of();
        deadlines.begin(
                file,
                result.facts().stream().map(fact -> fact.recorded(parties)).toList());
        for (var gap : result.notCounted()) {
            deadlines.suspend(file.id(), gap.limit(), gap.from(), gap.to(), gap.ground(), gap.basis());
        }
    }

    /**
     * A matter whose limits since its receipt have already run out is settled by a person first: no consequence of the past is executed by
     * a timer.
     */
    private void begin(FilingRequest request, ProcedureDefinition procedure, CaseFile file, String startedBy) {
        boolean history = request.imported() && hasHistory(file);
        if (history) {
            deadlines.recordPassed(file.id());
        }
        if (startedBy != null) {
            runtime.startBy(file.id(), startedBy);
        } else if (history) {
            runtime.startBy(file.id(), procedure.key() + ".imported");
        } else {
            runtime.start(file.id(), procedure.process());
        }
    }

    private boolean hasHistory(CaseFile file) {
        var today = LocalDate.now(clock);
        return deadlines.ofCase(file.id()).stream()
                .anyMatch(d -> d.due() != null
                        && d.due().isBefore(today)
                        && !d.startedOn().isBefore(file.receivedOn()));
    }
}
