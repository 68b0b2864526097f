package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statutory clocks of all cases. Recording a dated fact is the only thing that starts, meets or cancels a clock; due dates are
 * computed from the facts, never set.
 */
public interface Deadlines {

  /**
   * Records a fact and everything that follows from it: clocks start, are met or cancelled, due dates are projected, the journal is
   * written, {@link DueDateChanged} is published. Recording the same fact for the same party on the same day again does nothing.
   *
   * @param on civil day of the fact; never after today
   * @param partyId the party it concerns, or null
   * @param proof how it is known, one short sentence or null
   */
  void record(String caseId, String fact, LocalDate on, String partyId, String proof);

  List<Deadline> ofCase(String caseId);

  /** The clock a model means by a key or a group of keys: the running one, else the latest. */
  Optional<Deadline> find(String caseId, String keyOrGroup);

  /** Whether the fact stands, and since when (latest). */
  Optional<LocalDate> fact(String caseId, String fact);
}
