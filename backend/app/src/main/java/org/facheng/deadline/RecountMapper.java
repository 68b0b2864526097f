package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The ledger of many cases at once, for a change of the calendar. */
@Mapper
interface RecountMapper {

    /** Where a page of clocks ended: they come in the order of their ends. */
    record After(LocalDate due, LocalDate startedOn, String id) {

        static After of(Deadline last) {
            return new After(last.due(), last.startedOn(), last.id());
        }
    }

    /**
     * Clocks that a change of the calendar can reach.
     *
     * @param first first changed day: they end on it or later, or are counted backwards from such an event
     * @param reach no period counted backwards is longer: where the range begins
     */
    record Reached(String state, int edition, LocalDate first, LocalDate reach) {

        private static final int LONGEST_BACKWARDS = 92;

        static Reached of(String state, int edition, LocalDate first) {
            return new Reached(state, edition, first, first.minusDays(LONGEST_BACKWARDS));
        }
    }

    List<Deadline> reached(@Param("r") Reached reached, @Param("after") After after, @Param("limit") int limit);

    int countReached(@Param("r") Reached reached);

    /** The running clocks of these cases that name an edition before this one. */
    List<Deadline> older(@Param("caseIds") Collection<String> caseIds, @Param("edition") int edition);

    List<LedgerEvent> events(@Param("caseIds") Collection<String> caseIds);

    /** What clocks have in common that ended up alike. */
    record Place(LocalDate due, LocalDate rawEnd, Instant dueExclusive, String status, LocalDate warnOn, int edition) {}

    /** A warning recorded for an earlier end counts for nothing where the new warning point is still to come. */
    void move(@Param("ids") Collection<String> clockIds, @Param("p") Place place, @Param("today") LocalDate today);

    /** What an applied notice did to a clock. */
    record Moved(
            String noticeId,
            String caseId,
            String clockId,
            String kind,
            LocalDate dueBefore,
            LocalDate dueAfter,
            LocalDate rawBefore,
            LocalDate rawAfter) {}

    /** Writes down that these clocks move from where they stand to another end: before they are moved. */
    void recordMove(
            @Param("noticeId") String noticeId,
            @Param("kind") String kind,
            @Param("ids") Collection<String> clockIds,
            @Param("due") LocalDate due,
            @Param("rawEnd") LocalDate rawEnd);

    /** Those of these clocks for which the notice has something written down. */
    Set<String> recorded(@Param("noticeId") String noticeId, @Param("clockIds") Collection<String> clockIds);

    /** Case by case. */
    List<Moved> moves(@Param("noticeId") String noticeId, @Param("after") Moved after, @Param("limit") int limit);
}
