package org.facheng.procedure.petition;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.advice.NamedOrgan.Kind;
import org.facheng.procedure.higher.HigherBody;
import org.facheng.procedure.matter.PetitionKind;

/** Whoever is next above the body that gave the opinion reviews it 复查、复核 (信访工作条例第三十五条、第三十六条第一款), by the table of higher bodies. */
final class ReviewedAbove implements Rule {

    private static final Topic TOPIC = new Topic("reviewing-body", "复查、复核机关");
    private static final String REVIEW = "信访工作条例第三十五条";
    private static final String RECHECK = "信访工作条例第三十六条第一款";

    @Override
    public Optional<Finding> examine(Petition petition) {
        if (petition.is(PetitionKind.REVIEW_REQUEST)) {
            return Optional.of(review(petition, decidedBy(petition)));
        }
        return petition.is(PetitionKind.RECHECK_REQUEST)
                ? Optional.of(recheck(petition, decidedBy(petition)))
                : Optional.empty();
    }

    private static Finding review(Petition petition, String decidedBy) {
        if (ours(petition, decidedBy)) {
            return TOPIC.notMet(
                    "处理意见由本机关作出的，由本机关的上一级机关（" + above(petition, decidedBy) + "）复查，不由本机关复查：请书面告知信访人。", REVIEW);
        }
        HigherBody line = petition.higher().get(decidedBy);
        if (line == null) {
            return TOPIC.open(unknown(decidedBy) + "请核实原办理机关、本机关是否为其上一级机关。", REVIEW);
        }
        boolean here = Stream.of(line.department(), line.government())
                .filter(Objects::nonNull)
                .anyMatch(petition.context().receivingUnit()::equals);
        String told = decidedBy + "的上一级机关：" + line.words() + "。";
        if (!line.confirmed()) {
            return TOPIC.open(told + (here ? "" : "其中没有本机关，") + "请核实。", REVIEW);
        }
        return here ? TOPIC.met(told + "由本机关复查。", REVIEW) : TOPIC.notMet(told + "不由本机关复查：请书面告知信访人向其提出。", REVIEW);
    }

    /** The petition names whom it is about: the body that handled it, or the one that reviewed it. */
    private static Finding recheck(Petition petition, String decidedBy) {
        return ours(petition, decidedBy)
                ? TOPIC.notMet(
                        "复查意见由本机关作出的，由本机关的上一级机关（" + above(petition, decidedBy) + "）复核；本机关只是原办理机关的，也不由本机关复核：请书面告知信访人。",
                        RECHECK)
                : TOPIC.open(unknown(decidedBy) + "请核实复查意见由哪个机关作出、本机关是否为复查机关的上一级机关。", RECHECK);
    }

    private static String unknown(String decidedBy) {
        return decidedBy == null ? "没有写明作出意见的机关，" : "所反映的机关：" + decidedBy + "。";
    }

    private static boolean ours(Petition petition, String decidedBy) {
        return petition.context().receivingUnit().equals(decidedBy);
    }

    private static String above(Petition petition, String body) {
        return Optional.ofNullable(petition.higher().get(body))
                .map(HigherBody::words)
                .orElse("待确认");
    }

    /** Its full name: an office inside a body answers for nothing by itself. */
    private static String decidedBy(Petition petition) {
        NamedOrgan named = NamedOrgan.of(petition.matter().respondent(), petition.context());
        boolean ministry = named.kind() == Kind.MINISTRY
                || petition.context().ministryShort().equals(named.organ());
        return ministry
                ? petition.context().ministry()
                : Optional.ofNullable(named.organ()).orElse(named.name());
    }
}
