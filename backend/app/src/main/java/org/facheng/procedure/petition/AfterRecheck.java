package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Matter.FirstOrRepeat;
import org.facheng.procedure.matter.Previous;

/** What a 复核 has ended is not taken up again on the same facts and reasons (信访工作条例第三十六条第三款); a matter recorded as new is another. */
final class AfterRecheck implements RouteRow {

    @Override
    public String name() {
        return "复核后再提出";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.matter().firstOrRepeat() == FirstOrRepeat.FIRST
                ? Optional.empty()
                : petition.previous(Previous.Kind.RECHECK)
                        .map(recheck -> Routing.to(Route.CLOSED, "以往信访：已有复核意见" + on(recheck), "没有登记为新的事项"));
    }

    private static String on(Previous recheck) {
        return recheck.on() == null ? "（日期不详）" : "（" + Dates.zh(recheck.on()) + "）";
    }
}
