package org.facheng.procedure.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.procedure.chain.Accountables;
import org.facheng.procedure.chain.Chain;
import org.facheng.procedure.chain.Holder;
import org.facheng.procedure.definition.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chain of who answers for a case, read from its journal. */
@Component
public class ChainViews {

    private final Journal journal;
    private final Directory directory;
    private final Procedures procedures;
    private final Clock clock;

    ChainViews(Journal journal, Directory directory, Procedures procedures, Clock clock) {
        this.journal = journal;
        this.directory = directory;
        this.procedures = procedures;
        this.clock = clock;
    }

    ChainView whole(CaseFile file) {
        var entries = journal.entries(file.id());
        return new ChainView(
                new ChainView.Place(unit(file.accountableUnitId()), personById(file.accountableUserId())),
                Accountables.of(entries).breaks().isEmpty(),
                handsOver(file),
                Chain.of(entries, today()).stream().map(this::link).toList());
    }

    /** First contact, the unit that answers, where it was sent; a change within the unit is no step for the petitioner. */
    public List<ChainView.UnitStep> byUnit(CaseFile file) {
        var steps = new ArrayList<ChainView.UnitStep>();
        boolean handsOver = handsOver(file);
        String responsible = null;
        for (var link : Chain.of(journal.entries(file.id()), today())) {
            var unit =
                    switch (link.kind()) {
                        case REGISTERED -> unit(link.unitId());
                        case ACCOUNTABLE -> link.to() == null
                                ? null
                                : unit(link.to().unitId());
                        case FORWARDED, OBJECTED -> link.destination();
                        case CLOSED -> responsible;
                        default -> null;
                    };
            boolean same = link.kind() == Chain.Kind.ACCOUNTABLE && unit != null && unit.equals(responsible);
            if (unit != null && !same) {
                steps.add(new ChainView.UnitStep(day(link), words(link, responsible, handsOver), unit));
            }
            responsible = link.kind() == Chain.Kind.ACCOUNTABLE ? unit : responsible;
        }
        return steps;
    }

    /** 首接、首办 are words of petitions: elsewhere a body takes in and handles. */
    private static String words(Chain.Link link, @Nullable String before, boolean handsOver) {
        return switch (link.kind()) {
            case ACCOUNTABLE -> before != null ? "责任单位变更" : handsOver ? "首办责任单位" : "承办单位";
            case REGISTERED -> handsOver ? link.what() : "收件登记";
            default -> link.what();
        };
    }

    private boolean handsOver(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion()).handOver() != null;
    }

    private ChainView.Link link(Chain.Link link) {
        var entry = link.entry();
        return new ChainView.Link(
                entry.seq(),
                entry.at(),
                day(link),
                link.kind().name(),
                link.what(),
                place(link.from()),
                link.kind() == Chain.Kind.REGISTERED ? firstContact(link) : to(link),
                link.reason(),
                entry.basis(),
                link.consent() == null ? null : new ChainView.Consent(person(link.consent()), day(link)),
                link.until(),
                link.state() == null ? null : link.state().label());
    }

    private ChainView.@Nullable Place to(Chain.Link link) {
        return link.destination() == null ? place(link.to()) : new ChainView.Place(link.destination(), null);
    }

    private ChainView.Place firstContact(Chain.Link link) {
        boolean citizen = Role.CITIZEN.name().equals(link.entry().actor().role());
        return new ChainView.Place(
                unit(link.unitId()),
                citizen ? null : person(link.entry().actor().id()));
    }

    private ChainView.@Nullable Place place(@Nullable Holder holder) {
        return holder == null ? null : new ChainView.Place(unit(holder.unitId()), person(holder.username()));
    }

    private String person(String username) {
        return directory.userByName(username).map(User::displayName).orElse(username);
    }

    private String personById(String userId) {
        return directory.user(userId).map(User::displayName).orElse(null);
    }

    private String unit(String unitId) {
        return directory.unit(unitId).map(Unit::name).orElse(unitId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Chain.Link link) {
        return LocalDate.ofInstant(link.entry().at(), clock.getZone());
    }
}
