package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import tools.jackson.databind.JsonNode;

/** A message several have to send in, each for himself: what one sends is his own, and the models go on when nobody is waited for any more. */
public interface SentInByEach {

    /** Key of the act. */
    String action();

    /** Whether it is so at this case. */
    boolean applies(CaseFile file);

    /** Whether somebody's part may still come in, though the models have gone on without it. */
    boolean open(CaseFile file);

    /** Ids of the parties whose periods end with what has come in now. */
    List<String> whose(CaseFile file, User user, JsonNode form);

    /** Whether nobody is waited for any more; then this is recorded. */
    boolean concluded(CaseFile file);
}
