package org.facheng.procedure;

import java.util.List;
import java.util.Map;

/** Suits in which an appeal that was posted in time comes when the judgment of the first instance seems to be in effect (行政诉讼法第八十五条). */
record LateAppeals(SuitsOverDecision suits) {

    /** Ends with a judgment of the first instance that nobody seems to have appealed against; seventeen days on. */
    String judged(String number, String... kinds) {
        var suit = suits.suit(number, "judgment", "行政判决书");
        suits.office()
                .complete(suit, "userTask_recordResult", "JUDGMENT", suits.result(number, kinds))
                .ok();
        accepted(suit);
        suits.office().clockTo(suits.on().plusDays(17));
        var effective = Map.of(
                "finding",
                "没有人上诉。",
                "effectiveOn",
                suits.on().plusDays(16).toString(),
                "served",
                List.of(Map.of("party", "原告", "servedOn", suits.today())));
        suits.office()
                .complete(suit, "userTask_confirmEffective", "EFFECTIVE", effective)
                .ok();
        return suits.performed(suit);
    }

    /** It has not taken effect: the plaintiff had posted his appeal in time. */
    void refuted(String suit) {
        var appeal = Map.of("receivedOn", suits.on().plusDays(17).toString(), "court", "北京市高级人民法院", "what", "上诉状副本");
        act("registrar1", suit, "receive-appeal", appeal);
        act("handler1", suit, "refute-effect", Map.of("finding", "在期限内交邮。"));
    }

    /** This body does not appeal. */
    void accepted(String suit) {
        suits.office()
                .complete(
                        suit, "userTask_proposeAppeal", "SUBMIT", Map.of("proposal", "accept", "unitOpinion", "尊重裁判。"))
                .ok();
        suits.office()
                .complete(suit, "userTask_reviewAppeal", "SUBMIT", Map.of("legalOpinion", "没有新的理由。"))
                .ok();
        suits.office()
                .complete(suit, "userTask_decideAppeal", "ACCEPT", Map.of("opinion", "不上诉。"))
                .ok();
    }

    private void act(String user, String suit, String act, Map<String, ?> form) {
        suits.office()
                .as(user)
                .post("/api/cases/{no}/actions/" + act, Map.of("form", form), suit)
                .ok();
    }
}
