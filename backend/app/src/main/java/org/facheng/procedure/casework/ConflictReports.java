package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.identity.User;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 自行回避: whoever works on a case reports an own conflict of interest. The report stands in the case file until the recusal is decided by
 * those whom the procedure names; until then the work goes on.
 */
@Component
public class ConflictReports implements CaseAct {

    /** A report not yet decided. */
    public record Report(User user, String ground) {}

    private final AnswerMapper answers;
    private final RecusalGrounds grounds;
    private final Recusals recusals;
    private final Directory directory;
    private final Journal journal;
    private final JsonMapper json;

    ConflictReports(
            AnswerMapper answers,
            RecusalGrounds grounds,
            Recusals recusals,
            Directory directory,
            Journal journal,
            JsonMapper json) {
        this.answers = answers;
        this.grounds = grounds;
        this.recusals = recusals;
        this.directory = directory;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public String action() {
        return "report-conflict";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        journal.append(Act.of(
                file.id(),
                user.actor(),
                "case.conflict-reported",
                "%s认为本人应当回避，待决定：%s".formatted(user.displayName(), grounds.of(file, action(), form))));
    }

    public List<Report> undecided(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(action()))
                .map(answer -> new Report(
                        directory.userByName(answer.by()).orElseThrow(),
                        grounds.of(file, action(), json.readTree(answer.form()))))
                .filter(report -> recusals.of(file.id(), report.user().id()).isEmpty())
                .toList();
    }
}
