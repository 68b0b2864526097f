package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A way a task can end.
 *
 * @param id e.g. {@code ADMIT}
 * @param records fact it records, or null
 * @param states further facts, by the field of the form that states each; mostly none
 * @param each the list of the form each entry of which {@code states} are read from, or null
 * @param asOfLimit the limit on whose last day the fact counts as given, or null
 * @param on field of the form that names the day of the fact; null: today
 * @param about field of the form that names the party its facts are about; null: the one the task is about, if any
 * @param track the track it chooses, or null
 * @param returnsTo tasks one of which has to be done again, whose performer is told why; mostly none
 * @param needs element its way leads over, which a model of before need not have; or null
 * @param given facts that must stand
 * @param unless facts of which none may stand
 * @param whileRuns limit or group that must run, or null
 * @param answered outcomes of earlier tasks one of which the task must have ended with last, by task; mostly none
 * @param heldBySuspension whether it is refused while the case is suspended
 * @param issues document that is the record of what was done, or null
 * @param extension the limit it extends, or null
 * @param hearing what it does to the appointment of a hearing of the case, or null
 * @param stop what it does to the suspension of the case, or null
 * @param parties what it changes about the parties; mostly empty
 * @param chain what it leaves in the chain of who answers for the matter, or null
 * @param keepsSecret whether the case is an informer's from then on
 */
public record OutcomeDefinition(
        String id,
        LocalText name,
        String records,
        List<Stated> states,
        @Nullable Each each,
        String asOfLimit,
        String on,
        String about,
        String track,
        List<String> returnsTo,
        String needs,
        List<String> given,
        List<String> unless,
        String whileRuns,
        Map<String, List<String>> answered,
        boolean heldBySuspension,
        String issues,
        Extension extension,
        HearingEffect hearing,
        StopEffect stop,
        List<PartyChange> parties,
        ChainEffect chain,
        boolean keepsSecret) {

    public boolean returning() {
        return !returnsTo.isEmpty();
    }

    /**
     * @param field what states it
     * @param values which of the values of the field do; empty: any, of a box that it is ticked
     * @param fact what is on record then
     * @param on field that names its day; null: today
     * @param length field with the length of the period it fixes, or null
     * @param unit field with the unit of that period, or null
     * @param until field with the last day of that period where it is fixed by a date, or null
     * @param by field that says what fixes it, e.g. a law and its article, or null
     * @param without field that must be empty for it, or null
     */
    public record Stated(
            String field,
            List<String> values,
            String fact,
            String on,
            String length,
            String unit,
            String until,
            String by,
            String without) {}

    /**
     * Each entry of a list is something of its own with clocks of its own: a row among the parties that its facts are about. A field an entry does
     * not fill in is read from the form.
     *
     * @param of field of the form that holds the list
     * @param as role of the rows
     * @param named field of an entry that says what it is
     */
    public record Each(String of, String as, String named) {}

    /**
     * @param limit key of the limit
     * @param by field of the form that says by how many units of the limit's extension
     */
    public record Extension(String limit, String by) {}
}
