package org.facheng.procedure.participation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.alike.Folding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** It is the applicant who names whom he applies against (行政复议法第十九条), of several each; what he answered last is what he wants. */
@Component
class AgreedRespondent {

    private final RespondentAnswers answers;
    private final EachApplicant applicants;

    AgreedRespondent(RespondentAnswers answers, EachApplicant applicants) {
        this.answers = answers;
        this.applicants = applicants;
    }

    /** @throws ProblemException 422 {@code another_told} where the notice was about another respondent, {@code not_agreed} */
    void require(CaseFile file, Party wrong, String name) {
        if (answers.wrong(file).filter(told -> !isAbout(told, wrong, file)).isPresent()) {
            throw Problems.invalid(
                            "another_told",
                            "告知申请人变更的不是%s，请先就该被申请人告知。".formatted(wrong.name()),
                            "The notice was about another respondent.")
                    .at("/form/party", "请选择告知书所写的被申请人", "the one of the notice");
        }
        var given = answers.given(file);
        var against = applicants.all(file).stream()
                .filter(party -> agreed(given, party)
                        .filter(agreed -> Folding.text(agreed).equals(Folding.text(name)))
                        .isEmpty())
                .toList();
        if (against.isEmpty()) {
            return;
        }
        throw applicants.apart(file)
                ? refused(
                        "%s没有同意变更为%s：每名申请人只答复自己的申请，全部同意的才能变更。不同意的，可以撤回自己的申请（第四十一条第一项），再为其他申请人变更；不撤回的，其申请不符合第三十条第一款第一项。"
                                .formatted(
                                        against.stream()
                                                .map(party -> written(given, party))
                                                .collect(Collectors.joining("、")),
                                        name))
                : refused(agreed(given, against.get(0))
                        .map("申请人同意变更的被申请人是%s。名称有误的，请申请人重新答复。"::formatted)
                        .orElse("申请人最后的答复是不变更被申请人，不能变更。"));
    }

    /** A notice of an earlier version has whatever the handler wrote: that names nobody for sure. */
    private boolean isAbout(String told, Party wrong, CaseFile file) {
        return told.equals(wrong.id())
                || Folding.text(told).equals(Folding.text(wrong.name()))
                || !answers.someone(file, told);
    }

    private static String written(Map<Party, JsonNode> given, Party party) {
        return agreed(given, party)
                .map(name -> "%s（答复的是%s）".formatted(party.name(), name))
                .orElse(party.name());
    }

    private static Optional<String> agreed(Map<Party, JsonNode> given, Party party) {
        return Optional.ofNullable(given.get(party))
                .filter(answer -> answer.path("agreed").asBoolean(false))
                .map(answer -> answer.path("name").asString("").strip());
    }

    private static ProblemException refused(String why) {
        return Problems.invalid("not_agreed", why, "The applicants did not all agree to this one.")
                .at("/form/name", "请按照申请人的答复填写", "as the applicants answered");
    }
}
