package org.facheng.identity;

/** Whether a citizen takes part in a case: as a party, or acting for one. */
public interface Participation {

    boolean takesPart(String caseId, String userId);
}
