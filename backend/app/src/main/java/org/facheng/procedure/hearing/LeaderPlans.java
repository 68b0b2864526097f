package org.facheng.procedure.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Leader;
import org.facheng.identity.Leaders;
import org.facheng.identity.Unit;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says of each responsible leader of a body whether he may appear at a hearing of a case and what stands against the day. */
@Component
public class LeaderPlans {

    /** Field of a form in which the unit is named whose work the act is. */
    private static final String ACTING_UNIT = "actingUnit";

    private final Leaders leaders;
    private final Directory directory;
    private final HearingBook book;
    private final HearingViews views;
    private final HearingReading reading;
    private final AnswerMapper answers;
    private final Procedures procedures;
    private final JsonMapper json;

    LeaderPlans(
            Leaders leaders,
            Directory directory,
            HearingBook book,
            HearingViews views,
            HearingReading reading,
            AnswerMapper answers,
            Procedures procedures,
            JsonMapper json) {
        this.leaders = leaders;
        this.directory = directory;
        this.book = book;
        this.views = views;
        this.reading = reading;
        this.answers = answers;
        this.procedures = procedures;
        this.json = json;
    }

    /** @param on the day asked for; null: the day that is set */
    LeaderPlan of(CaseFile file, LocalDate on) {
        var all = book.of(file.id());
        var ahead = all.stream().filter(Hearing::ahead).findFirst();
        var day = on != null ? on : ahead.map(Hearing::on).orElse(null);
        var instance = ahead.map(Hearing::stage).orElse(file.stage());
        var appeared = all.stream()
                .filter(hearing -> hearing.stage().equals(instance) && Boolean.TRUE.equals(hearing.leaderCame()))
                .toList();
        var acting = actingUnit(file);
        return new LeaderPlan(
                day,
                acting,
                procedures
                        .byKey(file.procedure(), file.lawVersion())
                        .stage(instance)
                        .name()
                        .zh(),
                ahead.map(hearing -> views.of(hearing, file)).orElse(null),
                appeared.isEmpty() || ahead.map(Hearing::called).orElse(false),
                appeared.stream().map(LeaderPlans::appeared).toList(),
                eligible(file).stream()
                        .map(leader -> candidate(file, leader, acting, day, appeared))
                        .toList());
    }

    /** The leaders of the body that has the case. */
    public List<Leader> eligible(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .map(unit -> leaders.ofBody(unit.bodyId()))
                .orElse(List.of());
    }

    /** Those of them who may appear in this case (法释〔2020〕3号第二条第一款). */
    public List<Leader> whoMayAppear(CaseFile file) {
        var acting = actingUnit(file);
        return eligible(file).stream()
                .filter(leader -> eligible(leader, acting, charges(leader)) != LeaderPlan.Eligible.NO)
                .toList();
    }

    /**
     * The one of the register who is meant.
     *
     * @param id his id, or null where only a name was typed; one name of two leaders names nobody
     * @param name what he is called where it was typed, or null
     */
    public static Optional<Leader> named(List<Leader> among, String id, String name) {
        var meant = among.stream()
                .filter(leader -> id == null || leader.id().equals(id))
                .filter(leader -> name == null ? id != null : leader.name().equals(name))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether a leader came to a hearing of the instance the case is in. */
    public boolean appearedBefore(CaseFile file) {
        return book.of(file.id()).stream()
                .anyMatch(hearing -> hearing.stage().equals(file.stage()) && Boolean.TRUE.equals(hearing.leaderCame()));
    }

    private static LeaderPlan.Appeared appeared(Hearing hearing) {
        return new LeaderPlan.Appeared(
                hearing.on(), hearing.leader() == null ? null : hearing.leader().name());
    }

    private LeaderPlan.Candidate candidate(
            CaseFile file, Leader leader, String acting, LocalDate day, List<Hearing> appeared) {
        var charges = charges(leader);
        return new LeaderPlan.Candidate(
                leader.id(),
                leader.name(),
                leader.post(),
                leader.standing(),
                eligible(leader, acting, charges),
                charges.stream().map(Unit::name).sorted().toList(),
                (int) appeared.stream()
                        .filter(hearing -> hearing.leader() != null
                                && leader.id().equals(hearing.leader().id()))
                        .count(),
                day == null ? List.of() : conflicts(file, leader, day));
    }

    private List<Unit> charges(Leader leader) {
        return leader.chargeOf().stream()
                .flatMap(id -> directory.unit(id).stream())
                .toList();
    }

    /** The head and the deputies always; the others only where the act is within their charge (法释〔2020〕3号第二条第一款). */
    private LeaderPlan.Eligible eligible(Leader leader, String acting, List<Unit> charges) {
        if (leader.standing() != Leader.Standing.IN_CHARGE) {
            return LeaderPlan.Eligible.YES;
        }
        if (acting == null) {
            return LeaderPlan.Eligible.CHECK;
        }
        var named = directory.unitByName(acting).map(Unit::id);
        boolean within = charges.stream()
                .anyMatch(unit -> unit.name().equals(acting)
                        || named.filter(unit.id()::equals).isPresent());
        if (within) {
            return LeaderPlan.Eligible.YES;
        }
        return named.isEmpty() ? LeaderPlan.Eligible.CHECK : LeaderPlan.Eligible.NO;
    }

    private List<LeaderPlan.Conflict> conflicts(CaseFile file, Leader leader, LocalDate day) {
        var hearings = book.binding(leader.id(), day).stream()
                .filter(hearing -> !(hearing.caseId().equals(file.id()) && hearing.ahead()))
                .map(this::conflict);
        var absences = leader.absences().stream()
                .filter(absence -> absence.covers(day))
                .map(absence ->
                        new LeaderPlan.Conflict(LeaderPlan.Conflict.Kind.ABSENCE, null, null, absence.reason()));
        return Stream.concat(hearings, absences).toList();
    }

    private LeaderPlan.Conflict conflict(Hearing hearing) {
        Optional<CaseFile> known = reading.known(hearing);
        return new LeaderPlan.Conflict(
                LeaderPlan.Conflict.Kind.HEARING,
                hearing.at(),
                known.map(CaseFile::caseNo).orElse(null),
                known.map(views::court).orElse(null));
    }

    private String actingUnit(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .map(answer -> json.readTree(answer.form()).path(ACTING_UNIT).asString(""))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .reduce((first, second) -> second)
                .map(String::strip)
                .orElse(null);
    }
}
