package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 变更诉讼地位: what a third party is not owed and a defendant is can't be brought back into the same case, as its periods have been cancelled
 * (行政诉讼法第二十九条、第六十七条第一款): the complaint is registered anew. Nor is anybody a third party whom no court has called.
 */
@Component
class ReviseCapacityAct implements CaseAct {

    private static final String FIELD = "capacity";
    private static final String THIRD_PARTY = "THIRD_PARTY";

    private final ThirdPartyInSuit thirdParty;

    ReviseCapacityAct(ThirdPartyInSuit thirdParty) {
        this.thirdParty = thirdParty;
    }

    @Override
    public String action() {
        return "revise-capacity";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code register_complaint_anew} or {@code not_called_as_third_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        boolean said = form.path(FIELD).asString("").equals(THIRD_PARTY);
        if (thirdParty.called(file) && !said) {
            throw Problems.invalid(
                            "register_complaint_anew",
                            "本案已经登记以第三人身份参加诉讼，被告的答辩、举证期限不再计算。人民法院又将本机关列为被告的，请以收到的应诉通知书、起诉状副本另行登记应诉案件，"
                                    + "期限从签收之日起计算；原来的案件用“登记不再列为被告的文书”结束。",
                            "A third party that is sued after all has the complaint registered anew.")
                    .at("/form/" + FIELD, "请另行登记", "register it anew");
        }
        if (said && !thirdParty.called(file)) {
            throw Problems.invalid(
                            "not_called_as_third_party",
                            "人民法院没有通知本机关以第三人身份参加诉讼：收到通知的，先用“登记通知以第三人身份参加诉讼”登记。",
                            "No court has called this body as a third party.")
                    .at("/form/" + FIELD, "请先登记人民法院的通知", "record the notice of the court first");
        }
    }
}
