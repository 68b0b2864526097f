package org.facheng.procedure.litigation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 申请检察监督: the procuratorate may be asked in three situations only, and not before the court was asked for a retrial and has said no, or nothing in time
 * (法释〔2018〕1号第一百一十七条第一款).
 */
@Component
class SupervisionGrounds implements CaseAct {

    private static final String FIELD = "ground";

    /** What has to be on record for each, and what must not. */
    private enum Ground {
        REFUSED("人民法院驳回再审申请（第一项）", Set.of("retrial-applied", "retrial-refused"), Set.of()),
        OVERDUE(
                "人民法院逾期未对再审申请作出裁定（第二项）",
                Set.of("retrial-applied", "retrial-review-overdue"),
                Set.of("retrial-decided")),
        WRONG("再审判决、裁定有明显错误（第三项）", Set.of(CourtPapers.RETRIAL_ORDERED, "took-effect"), Set.of());

        private final String words;
        private final Set<String> given;
        private final Set<String> unless;

        Ground(String words, Set<String> given, Set<String> unless) {
            this.words = words;
            this.given = given;
            this.unless = unless;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Deadlines deadlines;

    SupervisionGrounds(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "propose-supervision";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = open(file);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, open, Ground::key, ground -> ground.words));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_ground} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!open(file, form)) {
            throw Problems.invalid(
                            "no_such_ground",
                            "案卷中没有这一情形：应当先申请再审，被驳回或者逾期未作出裁定，或者已经作出再审裁判（法释〔2018〕1号第一百一十七条第一款）。",
                            "Nothing on record says so: a retrial has to be applied for first.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    /** Whether the situation this form names is there. */
    boolean open(CaseFile file, JsonNode form) {
        var said = form.path(FIELD).asString("");
        return open(file).stream().anyMatch(ground -> ground.key().equals(said));
    }

    private List<Ground> open(CaseFile file) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground != Ground.OVERDUE || overdue(file))
                .filter(ground -> ground.given.stream().allMatch(fact -> stands(file, fact))
                        && ground.unless.stream().noneMatch(fact -> stands(file, fact)))
                .toList();
    }

    /** It may have run out and been extended since, or begun anew (第一百一十二条、第一百一十四条). */
    private boolean overdue(CaseFile file) {
        return deadlines
                .find(file.id(), "retrial-review")
                .filter(review -> !review.running() && review.unmet())
                .isPresent();
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
