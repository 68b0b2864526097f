package org.facheng.procedure.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.ReviewedDocuments;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands in a case: its facts and clocks, what was filed, what was found on the way. */
@Component
class CircumstancesOfCase {

    private static final List<String> ASSESSMENTS =
            List.of("userTask_assessMissingReply", "userTask_assessMissingReplySimplified");
    private static final String VIEWS = "userTask_hearViews";
    private static final String HEARING = "userTask_setHearing";
    private static final String COMPLEX = "案件重大、疑难、复杂";

    private final Deadlines deadlines;
    private final Cases cases;
    private final AnswerMapper answers;
    private final RepliesOfCase replies;
    private final DecidingAuthority authorities;
    private final EvidenceBook evidence;
    private final ReviewedDocuments documents;
    private final JsonMapper json;
    private final Clock clock;

    CircumstancesOfCase(
            Deadlines deadlines,
            Cases cases,
            AnswerMapper answers,
            RepliesOfCase replies,
            DecidingAuthority authorities,
            EvidenceBook evidence,
            ReviewedDocuments documents,
            JsonMapper json,
            Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.answers = answers;
        this.replies = replies;
        this.authorities = authorities;
        this.evidence = evidence;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    Circumstances of(CaseFile file) {
        var filed = json.readTree(file.form());
        var made = filed.at("/act/dateMade").asString("");
        return new Circumstances(
                LocalDate.now(clock),
                deadlines.fact(file.id(), "accepted").orElse(null),
                made.isEmpty() ? null : LocalDate.parse(made),
                filed.at("/act/category").asString(""),
                filed.path("requests").valueStream().map(JsonNode::asString).toList(),
                compensation(filed),
                replies.of(file),
                cases.parties(file.id()).stream().anyMatch(party -> "third-party".equals(party.role())),
                stands(file, "third-party-request-stated"),
                thirdPartyEvidence(file),
                imposed(filed),
                stands(file, "hearing-held"),
                barred(file),
                documents.unlawful(file),
                new Consultation(
                        !stands(file, "track-simplified") || stands(file, "track-converted"),
                        complex(file),
                        authorities.decidesOnOwnActOfProvince(file),
                        authorities.isGovernment(file),
                        stands(file, "committee-opinion")));
    }

    /** A piece that may be used and whose name has this one in it is not told from it by the name. */
    private List<String> barred(CaseFile file) {
        var pieces = evidence.ofCase(file.id());
        var usable =
                pieces.stream().filter(Evidence::usable).map(Evidence::name).toList();
        return pieces.stream()
                .filter(piece -> !piece.usable() && usable.stream().noneMatch(name -> name.contains(piece.name())))
                .map(Evidence::name)
                .toList();
    }

    private boolean thirdPartyEvidence(CaseFile file) {
        return last(file, ASSESSMENTS)
                .filter(found -> found.path("concernsThirdParty").asBoolean(false))
                .filter(found -> found.path("thirdPartyEvidence").asBoolean(false))
                .isPresent();
    }

    static @Nullable Boolean compensation(JsonNode filed) {
        var stated = filed.at("/declared/compensationRequested");
        return stated.isBoolean() ? stated.asBoolean() : null;
    }

    private static String imposed(JsonNode filed) {
        return filed.at("/act/kind").asString("") + filed.at("/act/content").asString("");
    }

    private boolean complex(CaseFile file) {
        return last(file, List.of(VIEWS))
                        .filter(views -> views.path("complex").asBoolean(false))
                        .isPresent()
                || last(file, List.of(HEARING))
                        .filter(set -> set.path("ground").asString("").equals(COMPLEX))
                        .isPresent();
    }

    private Optional<JsonNode> last(CaseFile file, List<String> keys) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> keys.contains(answer.key()))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> json.readTree(answer.form()));
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
