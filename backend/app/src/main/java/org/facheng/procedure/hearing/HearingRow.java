package org.facheng.procedure.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A hearing as a row; those who attend are joined by line ends. */
record HearingRow(
        String id,
        String caseId,
        String unitId,
        String stage,
        String court,
        LocalDate heldOn,
        LocalDate appointedOn,
        LocalDate summonedOn,
        String heldAt,
        String place,
        boolean online,
        boolean called,
        LocalDate notifiedOn,
        String attendees,
        Hearing.State state,
        Hearing.Appearance appearance,
        String leaderId,
        String leaderName,
        String leaderPost,
        Boolean leaderCame,
        int sequence,
        Instant changedAt) {

    static HearingRow of(Hearing h) {
        var leader = h.leader();
        return new HearingRow(
                h.id(),
                h.caseId(),
                h.unitId(),
                h.stage(),
                h.court(),
                h.on(),
                h.appointedOn(),
                h.summonedOn(),
                h.at(),
                h.place(),
                h.online(),
                h.called(),
                h.notifiedOn(),
                String.join("\n", h.attendees()),
                h.state(),
                h.appearance(),
                leader == null ? null : leader.id(),
                leader == null ? null : leader.name(),
                leader == null ? null : leader.post(),
                h.leaderCame(),
                h.sequence(),
                h.changedAt());
    }

    Hearing toHearing() {
        return new Hearing(
                id,
                caseId,
                unitId,
                stage,
                court,
                heldOn,
                appointedOn,
                summonedOn,
                heldAt,
                place,
                online,
                called,
                notifiedOn,
                attendees.isEmpty() ? List.of() : Arrays.asList(attendees.split("\n")),
                state,
                appearance,
                leaderName == null ? null : new Hearing.Appointed(leaderId, leaderName, leaderPost),
                leaderCame,
                sequence,
                changedAt);
    }
}
