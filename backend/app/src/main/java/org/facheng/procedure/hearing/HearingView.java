package org.facheng.procedure.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of a hearing as people read it.
 *
 * @param court name of the court, or null where the body itself holds the hearing
 * @param appearance what was decided about who appears; null while nothing is
 * @param leaderCame whether a leader came, once it was held
 * @param notice the notice of the court to the leader; null where it called none
 */
public record HearingView(
        String id,
        String caseNo,
        String procedure,
        String procedureName,
        String title,
        String stage,
        String stageName,
        @Nullable String court,
        LocalDate on,
        @Nullable String at,
        @Nullable String place,
        boolean online,
        Hearing.State state,
        Hearing.@Nullable Appearance appearance,
        @Nullable LeaderName leader,
        @Nullable Boolean leaderCame,
        List<String> attendees,
        @Nullable Notice notice) {

    record LeaderName(String name, String post) {}

    /**
     * @param servedOn day on which it was served
     * @param lastDay the last day on which it could be (法释〔2020〕3号第五条第二款), or null where that isn't counted here
     * @param inTime whether it was
     */
    record Notice(@Nullable LocalDate servedOn, @Nullable LocalDate lastDay, @Nullable Boolean inTime) {}
}
