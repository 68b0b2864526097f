package org.facheng.procedure.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.CaseTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 部分申请人退出: a case ends for one of several applicants and goes on for the others (行政复议法第四十一条). Who left receives the letter that says so, on paper, and
 * nothing after it; it opens no account to them.
 */
@Component
public class LeavingApplicants {

    private static final String LEFT = "left-applicant";

    static final String FACT = "applicant-left";

    private final Cases cases;
    private final CaseTitle title;
    private final Deadlines deadlines;
    private final RespondentAnswered answered;
    private final EachCorrection corrections;
    private final PartyJournal journal;
    private final Clock clock;

    LeavingApplicants(
            Cases cases,
            CaseTitle title,
            Deadlines deadlines,
            RespondentAnswered answered,
            EachCorrection corrections,
            PartyJournal journal,
            Clock clock) {
        this.cases = cases;
        this.title = title;
        this.deadlines = deadlines;
        this.answered = answered;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param why e.g. 准予撤回行政复议申请 */
    void leave(CaseFile file, List<Party> leaving, String why, String basis) {
        leaving.forEach(party -> deadlines.record(file.id(), FACT, LocalDate.now(clock), party.id(), null));
        leave(file, leaving, LEFT, "申请人%s退出：" + why + "；其他申请人的案件继续审理", basis);
        answered.record(file);
        corrections.goOn(file);
    }

    /**
     * Without a fact of the procedure.
     *
     * @param role of who has just left, as the addressee of the letter that says so
     * @param sentence of the journal, with %s for the name
     * @param basis article, or null
     */
    public void leave(CaseFile file, List<Party> leaving, String role, String sentence, @Nullable String basis) {
        var called = people(file);
        of(file, role).forEach(cases::leave);
        for (var party : leaving) {
            var receiving = receiving(file, party, role);
            acting(file, party).toList().forEach(cases::leave);
            cases.leave(party);
            cases.addParty(file.id(), receiving);
            journal.write(file, sentence.formatted(party.name()), basis);
        }
        title.rename(file, called, people(file));
    }

    /** For who lacks capacity the letter goes to whoever acts for him by law, at the address of that one (行政复议法第十四条第三款). */
    private Party receiving(CaseFile file, Party leaving, String role) {
        return new PartyTies(cases.parties(file.id()))
                .statutoryAgents(leaving).stream()
                        .findFirst()
                        .map(agent -> letter(
                                role, "%s（法定代理人%s）".formatted(leaving.name(), agent.name()), leaving, agent.details()))
                        .orElseGet(() -> letter(role, leaving.name(), leaving, leaving.details()));
    }

    private static Party letter(String role, String name, Party leaving, String details) {
        return new Party(null, null, role, name, leaving.kind(), null, null, false, details);
    }

    /** Those who act for this applicant alone, and who was chosen by the applicants as one of them. */
    private Stream<Party> acting(CaseFile file, Party leaving) {
        var ties = new PartyTies(cases.parties(file.id()));
        return ties.actingFor(leaving)
                .filter(party -> leaving.id().equals(PartyDetails.of(party, PartyTies.PRINCIPAL))
                        || party.role().equals("representative")
                                && party.name().equals(leaving.name())
                                && Objects.equals(party.userId(), leaving.userId()));
    }

    /** As the title calls the applicants. */
    private String people(CaseFile file) {
        var applicants = of(file, "applicant");
        return applicants.get(0).name() + (applicants.size() > 1 ? "等" : "");
    }

    private List<Party> of(CaseFile file, String role) {
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(role))
                .toList();
    }
}
