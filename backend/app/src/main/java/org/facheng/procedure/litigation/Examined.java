package org.facheng.procedure.litigation;

import java.time.LocalDate;
import org.facheng.procedure.advice.Finding;

/**
 * A finding and what may be pleaded because of it.
 *
 * @param defence null: nothing
 */
record Examined(Finding finding, Defence defence) {

    Examined withLastDay(LocalDate lastDay) {
        var f = finding;
        return new Examined(new Finding(f.condition(), f.name(), f.met(), f.detail(), lastDay, f.basis()), defence);
    }
}
