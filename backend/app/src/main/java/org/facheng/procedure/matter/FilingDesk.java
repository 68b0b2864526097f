package org.facheng.procedure.matter;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and when matters are filed.
 *
 * @param today civil day of filing; nothing can have happened later
 * @param units full names of the units that may receive one
 */
public record FilingDesk(LocalDate today, List<String> units) {

    public FilingDesk {
        units = List.copyOf(units);
    }
}
