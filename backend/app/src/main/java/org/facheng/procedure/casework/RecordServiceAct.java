package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 记录送达: the performer states manner, day and proof of service of the task's document on the party the task is about. */
@Component
class RecordServiceAct implements TaskAct {

    private static final String FORM = "record-service";
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("told", "经原渠道告知：");
        SHOWN.put("refusal", "拒收：");
        SHOWN.put("witnesses", "见证人：");
        SHOWN.put("through", "经由：");
        SHOWN.put("failed", "其他方式无法送达：");
        SHOWN.put("published", "公告于：");
    }

    private final Documents documents;
    private final BeingServed being;
    private final Dispatch dispatch;
    private final AnswerBack back;

    RecordServiceAct(Documents documents, BeingServed being, Dispatch dispatch, AnswerBack back) {
        this.documents = documents;
        this.being = being;
        this.dispatch = dispatch;
        this.back = back;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public JsonNode offer(CaseFile file, @Nullable String partyId, JsonNode declared) {
        return back.proposed(file, partyId, FORM, declared);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var document = being.on(done.partyId(), file.id(), done.document())
                .orElseThrow(() -> new IllegalStateException("A task serves a document that was never issued"));
        var on = LocalDate.parse(done.form().path("servedOn").asString());
        var stated = done.form().path("sentOn").asString("");
        if (stated.isEmpty() && dispatch.mustSayWhenSent(file, document, on)) {
            throw Problems.invalid(
                            "sent_day_missing",
                            "送达时审查期限已经届满，是否在期限内发出决定是否视为受理（第三十条第三款、第三十一条第一款），请填写发出日期。",
                            "State the day it was sent: it decides whether the application counts as accepted.")
                    .at("/form/sentOn", "请填写交邮、交付之日；当场交付的，与送达日期相同", "state the day it was sent");
        }
        var sentOn = stated.isEmpty() ? on.toString() : stated;
        boolean last = document.services().stream()
                .allMatch(service ->
                        service.servedOn() != null || service.partyId().equals(done.partyId()));
        if (last) {
            dispatch.record(file, document, LocalDate.parse(sentOn), on, null);
        }
        documents.serve(
                document.id(),
                done.partyId(),
                done.form().path("manner").asString(),
                on,
                proof(done.form()),
                task.basis().toString());
    }

    /** What the manner has to show, one after the other: it stands in the 送达回证, in the file and in the journal. */
    private static String proof(JsonNode form) {
        var shown = new ArrayList<String>();
        SHOWN.forEach((field, words) -> text(form.path(field)).ifPresent(text -> shown.add(words + text)));
        if (form.path("filmed").asBoolean(false)) {
            shown.add("已经拍照、录像记录送达过程");
        }
        shown.add(form.path("proof").asString());
        return String.join("；", shown);
    }

    private static Optional<String> text(JsonNode field) {
        var text = field.isArray()
                ? field.valueStream().map(JsonNode::asString).collect(Collectors.joining("、"))
                : field.asString("");
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
