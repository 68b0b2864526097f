package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.Finding;

/** A finding and where it leads. */
record Examined(Finding finding, Decision leadsTo, List<CorrectionItem> corrections) {

    Examined withLastDay(LocalDate lastDay) {
        var f = finding;
        return new Examined(
                new Finding(f.condition(), f.name(), f.met(), f.detail(), lastDay, f.basis()), leadsTo, corrections);
    }
}
