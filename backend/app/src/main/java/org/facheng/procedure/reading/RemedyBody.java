package org.facheng.procedure.reading;

import java.util.Optional;
import org.facheng.casefile.CaseFile;

/** To whom a party turns within the period of a remedy; a procedure says it that knows. */
public interface RemedyBody {

    /**
     * @param limit key of the period
     * @param body as the letters name it, with what of it nobody has confirmed
     * @param here whether it is asked in this system
     */
    record Where(String limit, String body, boolean here) {}

    Optional<Where> of(CaseFile file, String limit);
}
