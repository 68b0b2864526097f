package org.facheng.identity;

/** The one place that decides: action × role × case state × unit. */
public interface Permissions {

  /** Whether the person may do this to this case; {@code scope} is null for acts outside any case. */
  boolean may(User user, Action action, CaseScope scope);

  /**
   * Refuses what {@link #may} denies: 404 where the person may not even know the case, else 403.
   *
   * @throws org.facheng.platform.ProblemException
   */
  void require(User user, Action action, CaseScope scope);

  /** The units whose cases the person may see; empty set for a citizen. Binds as a list in queries. */
  java.util.Set<String> visibleUnits(User user);
}
