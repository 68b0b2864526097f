package org.facheng.procedure.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.LedgerReading;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.hearing.Hearing;
import org.facheng.procedure.hearing.HearingBook;
import org.facheng.procedure.reading.DisputeView.Kind;
import org.facheng.procedure.reading.DisputeView.Moment;
import org.springframework.stereotype.Component;

/** What happened in a case, by the day it happened on: the dated facts of its ledger, its papers, its hearings and its end. */
@Component
class DisputeDays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LedgerReading ledger;
    private final Cases cases;
    private final Documents documents;
    private final Materials materials;
    private final HearingBook hearings;
    private final Procedures procedures;

    DisputeDays(
            LedgerReading ledger,
            Cases cases,
            Documents documents,
            Materials materials,
            HearingBook hearings,
            Procedures procedures) {
        this.ledger = ledger;
        this.cases = cases;
        this.documents = documents;
        this.materials = materials;
        this.hearings = hearings;
        this.procedures = procedures;
    }

    /** In order of days; on one day in the order of the cases, facts first. */
    List<Moment> of(List<CaseFile> files) {
        return files.stream()
                .flatMap(this::moments)
                .sorted(Comparator.comparing(Moment::on))
                .toList();
    }

    private Stream<Moment> moments(CaseFile file) {
        return Stream.of(facts(file), received(file), papers(file), hearings(file), end(file))
                .flatMap(List::stream);
    }

    private List<Moment> facts(CaseFile file) {
        var names = procedures.byKey(file.procedure(), file.lawVersion()).facts();
        return ledger.facts(List.of(file.id())).stream()
                .filter(fact -> fact.annulledAt() == null && names.containsKey(fact.fact()))
                .map(fact -> moment(
                        file, fact.factOn(), Kind.FACT, names.get(fact.fact()).zh(), null, null))
                .distinct()
                .toList();
    }

    private List<Moment> received(CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        return materials.ofCase(file.id()).stream()
                .map(material -> moment(
                        file,
                        LocalDate.ofInstant(material.at(), ZONE),
                        Kind.RECEIVED,
                        material.name(),
                        procedure.materialName(material.kind()),
                        CaseViews.materialUrl(file, material.id())))
                .toList();
    }

    private List<Moment> papers(CaseFile file) {
        var names = cases.everParties(file.id()).stream().collect(Collectors.toMap(Party::id, Party::name));
        var moments = new ArrayList<Moment>();
        for (CaseDocument document : documents.ofCase(file.id())) {
            // That a paper was served is told with the paper.
            if (document.issued() && !document.template().equals(Documents.PROOF_OF_SERVICE)) {
                var url = CaseViews.documentUrl(file, document.id()) + "?format=pdf";
                moments.add(moment(file, document.issuedOn(), Kind.ISSUED, document.name(), document.number(), url));
                document.services().stream()
                        .filter(service -> service.servedOn() != null)
                        .map(service -> moment(
                                file,
                                service.servedOn(),
                                Kind.SERVED,
                                document.name(),
                                names.get(service.partyId()),
                                url))
                        .forEach(moments::add);
            }
        }
        return moments;
    }

    private List<Moment> hearings(CaseFile file) {
        return hearings.of(file.id()).stream()
                .map(hearing -> moment(file, hearing.on(), Kind.HEARING, words(hearing), who(hearing), null))
                .toList();
    }

    private static String words(Hearing hearing) {
        var state =
                switch (hearing.state()) {
                    case SET -> "定于本日";
                    case HELD -> "已经举行";
                    case POSTPONED -> "延期";
                    case CANCELLED -> "未举行";
                    case UNRECORDED -> "出庭情况待补记";
                };
        return Stream.of(hearing.at(), hearing.place(), state)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }

    private static String who(Hearing hearing) {
        var leader = hearing.leader() == null
                ? Stream.<String>empty()
                : Stream.of(hearing.leader().name() + "，" + hearing.leader().post());
        var all = Stream.concat(leader, hearing.attendees().stream()).toList();
        return all.isEmpty() ? null : String.join("；", all);
    }

    private List<Moment> end(CaseFile file) {
        return file.open() || file.closedAt() == null
                ? List.of()
                : List.of(moment(
                        file,
                        LocalDate.ofInstant(file.closedAt(), ZONE),
                        Kind.CLOSED,
                        procedures.byKey(file.procedure(), file.lawVersion()).closing(file.outcome()),
                        null,
                        null));
    }

    private static Moment moment(CaseFile file, LocalDate on, Kind kind, String text, String detail, String url) {
        return new Moment(on, file.caseNo(), kind, text, detail, url);
    }
}
