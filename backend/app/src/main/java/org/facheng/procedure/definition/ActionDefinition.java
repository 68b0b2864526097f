package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facheng.deadline.Basis;
import org.facheng.identity.Action;
import org.facheng.identity.Role;
import org.facheng.platform.LocalText;

/**
 * An act at a case outside its tasks.
 *
 * @param group the heading of the case file under which staff find it
 * @param asks what the permission table is asked for
 * @param by roles that may do it, of those the table allows
 * @param thirdParty whether a third party may do it, too; else, of the citizens, only the applicants' side
 * @param when elements of which one must be waiting; empty: at any time while the case is open
 * @param needs element its way leads over, which a model of before need not have; or null
 * @param given facts that all must stand
 * @param unless facts of which none may stand
 * @param lifted facts of {@code unless} that bar no more once another fact stands, with that fact; mostly empty
 * @param whileRuns limit or group that must run, or null
 * @param whileOwed limit or group that must still have to be met, in time or not; or null
 * @param notAt elements at none of which the case may stand: what is asked there is not asked for again
 * @param afterClosing whether it may be done when the case is closed, too
 * @param again whether it stays possible after the model has gone on, where its limit had run out and was counted anew
 * @param issues document it makes, issues and has served; or null
 * @param issuesUpon facts without any of which there is nobody to issue it to yet; empty: it is always issued
 * @param records fact it stands for, or null
 * @param on field of the form that names the day of the fact; null: today
 * @param states further facts, by the field of the form that states each; mostly none
 * @param of field of the form that says whose act it is where staff enter it for a party; or null
 * @param about field of the form that names the party the fact is about, or a role of {@code addresses}: whoever is new with this letter; null:
 *     the case
 * @param message delivered to the case, or null
 * @param limit time limit or group until which it may be done, or null
 * @param form key of its form, or null
 * @param material kind of the materials that come with it, or {@link #CHOSEN}; null where none are meant
 * @param items where the list of what is asked for comes from, as the sources of document fields; or null
 * @param extension the limit it extends, or null
 * @param stop what it does to the suspension of the case, or null
 * @param parties what it changes about the parties; mostly empty
 * @param chain what it leaves in the chain of who answers for the matter, or null
 */
public record ActionDefinition(
        String key,
        LocalText name,
        ActGroup group,
        Action asks,
        List<Role> by,
        boolean thirdParty,
        List<String> when,
        String needs,
        List<String> given,
        List<String> unless,
        Map<String, String> lifted,
        String whileRuns,
        String whileOwed,
        List<String> notAt,
        boolean afterClosing,
        boolean again,
        String issues,
        List<String> issuesUpon,
        String records,
        String on,
        List<OutcomeDefinition.Stated> states,
        String of,
        String about,
        String message,
        String limit,
        String form,
        String material,
        String items,
        OutcomeDefinition.Extension extension,
        StopEffect stop,
        List<PartyChange> parties,
        ChainEffect chain,
        Basis basis) {

    /** The form says in its field {@code kind} what the materials are; without materials there is no act. */
    public static final String CHOSEN = "chosen";

    /** Whether a party does it, itself or over the counter. */
    public boolean ofParty() {
        return by.contains(Role.CITIZEN) || by.contains(Role.RESPONDENT);
    }

    /**
     * Of the facts of which none may stand, those that bar it now.
     *
     * @param stands whether a fact stands in the case
     */
    public Stream<String> barredBy(Predicate<String> stands) {
        return unless.stream()
                .filter(stands)
                .filter(fact -> !lifted.containsKey(fact) || !stands.test(lifted.get(fact)));
    }

    public boolean addsMaterial() {
        return CHOSEN.equals(material);
    }
}
