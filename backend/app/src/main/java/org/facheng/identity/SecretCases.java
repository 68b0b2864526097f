package org.facheng.identity;

import java.util.Collection;
import java.util.List;

/** The cases of informers (检举控告), as the register knows them. */
public interface SecretCases {

    /** Those that report one of these units or people, and those among the cases given. */
    List<CaseScope> find(Collection<String> reported, Collection<String> caseIds);
}
