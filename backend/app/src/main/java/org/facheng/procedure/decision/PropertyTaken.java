package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.RETURN_PROPERTY;
import static org.facheng.procedure.decision.OrderKind.REVOKE;
import static org.facheng.procedure.decision.OrderKind.REVOKE_IN_PART;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/**
 * 第七十二条第二款: where nobody claims compensation and an act that took property is revoked, or a fine changed, the return is ordered in the
 * same decision. Whether something was in fact paid or taken no field of the application tells: the proposal has to say.
 */
final class PropertyTaken implements Rule {

    private static final String ARTICLE = "第七十二条第二款";
    private static final String FIELD = "/form/property";
    private static final Pattern FINE = Pattern.compile("罚款");
    private static final Pattern TAKEN = Pattern.compile("罚款|集资|没收|征收|征用|摊派|查封|扣押|冻结");

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var stated = proposal.text("property");
        boolean concerned = proposal.has(REVOKE, REVOKE_IN_PART)
                        && TAKEN.matcher(circumstances.imposed()).find()
                || proposal.has(CHANGE) && FINE.matcher(circumstances.imposed()).find();
        if (circumstances.compensationAsked(proposal) || !concerned && stated.isEmpty()) {
            return Stream.of();
        }
        if (stated.isEmpty()) {
            return Stream.of(Finding.notMet(
                    FIELD,
                    ARTICLE,
                    "撤销、部分撤销罚款、没收、征收征用、摊派费用、查封、扣押、冻结等行政行为，或者变更罚款的，应当写明有没有需要返还的财产、解除的措施",
                    "Say whether property was taken that has to be given back"));
        }
        boolean due = stated.equals("DUE");
        return Stream.of(Finding.of(
                due == proposal.has(RETURN_PROPERTY),
                due ? "/form/orders" : FIELD,
                ARTICLE,
                new Reason("财产的返还、措施的解除已经一并决定", "What was taken is dealt with"),
                due
                        ? new Reason(
                                "有需要返还的财产、解除的措施的，应当同时责令返还财产，解除查封、扣押、冻结措施，或者赔偿相应的价款",
                                "What was taken has to be ordered back in the same decision")
                        : new Reason("没有需要返还的财产、解除的措施，不能责令返还", "Nothing was taken that could be ordered back")));
    }
}
