package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 听取意见: every party is heard, a third party that has joined and not stayed away like the others, or it is on record why not
 * (行政复议法第四十九条). A case that is 重大、疑难、复杂 does not go on without a hearing (行政复议法第五十条第一款), unless the applicant has waived it (第五十一条第二款). A
 * request of the applicant is answered, whatever the answer (第五十条第二款).
 */
@Component
class HearViewsAct implements TaskAct {

    private static final String HEARING = "HEARING";
    private static final String REQUEST = "request-hearing";
    private static final String THIRD_PARTY = "third-party";

    private final Hearings hearings;
    private final AnswerMapper answers;
    private final Cases cases;

    HearViewsAct(Hearings hearings, AnswerMapper answers, Cases cases) {
        this.cases = cases;
        this.hearings = hearings;
        this.answers = answers;
    }

    @Override
    public String form() {
        return "hear-views";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var form = done.form();
        if (form.path("manner").asString("").equals("hearing") && !hearings.held(file)) {
            throw Problems.invalid("no_hearing_held", "本案没有举行过听证，请选择其他听取方式。", "No hearing was held.")
                    .at("/form/manner", "没有举行过听证", "no hearing was held");
        }
        if (done.outcome().equals(HEARING)) {
            return;
        }
        thirdParties(file, form);
        if (hearings.settled(file)) {
            return;
        }
        if (form.path("complex").asBoolean(false)) {
            throw Problems.invalid(
                            "hearing_required",
                            "重大、疑难、复杂的案件应当组织听证（第五十条第一款），请先组织听证；只有申请人无正当理由拒不参加的，才视为放弃听证权利（第五十一条第二款）。",
                            "A major, difficult or complex case needs a hearing, unless the applicant has waived it.")
                    .at("/form/complex", "应当组织听证", "a hearing is required");
        }
        boolean requested = answers.ofCase(file.id()).stream()
                .anyMatch(answer -> answer.key().equals(REQUEST));
        if (requested && form.path("requestAnswer").asString("").isBlank()) {
            throw Problems.invalid(
                            "hearing_request_unanswered",
                            "申请人请求听证，不组织听证的，请写明理由（第五十条第二款）。",
                            "The applicant asked for a hearing; say why there is none.")
                    .at("/form/requestAnswer", "请写明不组织听证的理由", "say why");
        }
    }

    private void thirdParties(CaseFile file, JsonNode form) {
        boolean heard =
                form.path("heard").valueStream().anyMatch(who -> who.asString().equals(THIRD_PARTY));
        if (!heard
                && form.path("thirdPartyNotHeard").asString("").isBlank()
                && !new PartyTies(cases.parties(file.id())).thirdParties().isEmpty()) {
            throw Problems.invalid(
                            "third_party_not_heard",
                            "第三人已经参加行政复议，应当听取其意见；因第三人的原因不能听取的，请写明原因（第四十九条）。",
                            "A third party has joined: hear it, or say why it could not be heard.")
                    .at("/form/thirdPartyNotHeard", "请写明不能听取第三人意见的原因", "say why");
        }
    }
}
