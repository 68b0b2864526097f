package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.CompetentOrgan;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Act.Sued;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Reconsideration;
import org.facheng.procedure.matter.Reconsideration.Kind;
import org.facheng.procedure.matter.Respondent;

/**
 * What is challenged, and which organ each part of it is of.
 *
 * @param what the act, the decision, both, or that nothing was done
 * @param original the organ that made the act, as the law names it (法释〔2018〕1号第二十条)
 * @param reconsidered the reconsideration organ, or null where the fields do not tell
 * @param named whom the complaint names as defendants, as the law names them
 */
record SuedAct(
        Act act, Sued what, String original, String reconsidered, Reconsideration reconsideration, List<String> named) {

    static SuedAct of(Matter matter, MatterContext context) {
        Respondent respondent = matter.respondent() == null ? new Respondent(null, null) : matter.respondent();
        List<String> named = respondent.defendantsInComplaint().stream()
                .map(name -> inLaw(name, context))
                .distinct()
                .toList();
        Act act = matter.act();
        String original = inLaw(originalOf(act, respondent, context), context);
        Reconsideration decision = act.reconsideration() == null ? Reconsideration.NONE : act.reconsideration();
        String reconsidered = decision.kind() == Kind.NONE ? null : reconsideredBy(decision, original, named, context);
        return new SuedAct(act, whatOf(act, decision, original, named), original, reconsidered, decision, named);
    }

    /** The organ that made the act; without it the respondent, else the only one named, else whoever received the papers. */
    private static String originalOf(Act act, Respondent respondent, MatterContext context) {
        if (act.originalOrgan() != null) {
            return act.originalOrgan();
        }
        if (respondent.name() != null) {
            return respondent.name();
        }
        List<String> named = respondent.defendantsInComplaint();
        return named.isEmpty() ? context.receivingUnit() : named.get(0);
    }

    private static String reconsideredBy(
            Reconsideration decision, String original, List<String> named, MatterContext context) {
        if (decision.organ() != null) {
            return inLaw(decision.organ(), context);
        }
        NamedOrgan acting = NamedOrgan.of(new Respondent(original, null), context);
        List<String> others =
                named.stream().filter(name -> !name.equals(original)).toList();
        // Before 2024 a department above could reconsider the act of a local one: whoever is sued beside it decided.
        if (!acting.underTheMinistry() && others.size() == 1) {
            return others.get(0);
        }
        Optional<CompetentOrgan> competent = CompetentOrgan.of(acting, context);
        return competent.map(CompetentOrgan::name).orElseGet(() -> receiverOtherThan(original, context));
    }

    /** It is the one that has the papers. */
    private static String receiverOtherThan(String original, MatterContext context) {
        String receiver = inLaw(context.receivingUnit(), context);
        return receiver.equals(original) ? null : receiver;
    }

    /** Where nobody said what is challenged, it is what can be (行政诉讼法第二十六条). */
    private static Sued whatOf(Act act, Reconsideration decision, String original, List<String> named) {
        if (act.sued() != null) {
            return act.sued();
        }
        return switch (decision.kind()) {
            case NONE -> act.category() == Category.NON_PERFORMANCE ? Sued.INACTION : Sued.ORIGINAL;
            case UPHELD, PARTLY -> Sued.BOTH;
            case CHANGED -> Sued.DECISION;
            case REFUSED -> named.equals(List.of(original)) ? Sued.ORIGINAL : Sued.DECISION;
            case NO_DECISION -> named.equals(List.of(original)) ? Sued.ORIGINAL : Sued.INACTION;
        };
    }

    /** An office of an organ is the organ; the ministry goes by its full name. */
    private static String inLaw(String name, MatterContext context) {
        NamedOrgan organ = NamedOrgan.of(new Respondent(name, null), context);
        String acting = organ.organ() == null ? organ.name() : organ.organ();
        boolean ministry = organ.kind() == NamedOrgan.Kind.MINISTRY
                || context.ministryShort().equals(acting);
        return ministry ? context.ministry() : acting;
    }

    /** Whether the plaintiff asked an organ to act and it did nothing: not the reconsideration organ with an application before it. */
    boolean dutyNotPerformed() {
        return reconsideration.kind() == Kind.NONE
                && act.category() != Category.RECONSIDERATION_STEP
                && (what == Sued.INACTION || act.category() == Category.NON_PERFORMANCE);
    }

    /** Whether the act itself is before the court, and not only what the reconsideration organ made of the application. */
    boolean actItself() {
        return switch (reconsideration.kind()) {
            case NONE, UPHELD, PARTLY -> true;
            case CHANGED -> false;
            case REFUSED, NO_DECISION -> what == Sued.ORIGINAL || what == Sued.BOTH;
        };
    }
}
