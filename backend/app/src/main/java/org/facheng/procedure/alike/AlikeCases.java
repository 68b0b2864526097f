package org.facheng.procedure.alike;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The earlier cases a matter may repeat, the likeliest first, each with what speaks for it. */
@Component
public class AlikeCases {

    /** A case and what it has in common with the matter. */
    public record Alike(CaseFile file, Comparison comparison) {}

    /** So many cases that share keys are read and compared. */
    private static final int READ = 60;

    private static final int SHOWN = 10;

    private final LikenessIndex index;
    private final Cases cases;
    private final JsonMapper json;

    AlikeCases(LikenessIndex index, Cases cases, JsonMapper json) {
        this.index = index;
        this.cases = cases;
        this.json = json;
    }

    /**
     * While the matter is typed: of the same person also what may be about something else, since little is written yet.
     *
     * @param readable which cases the asker may see; no other is compared
     */
    public List<Alike> whileTyped(Likeness matter, Predicate<CaseFile> readable) {
        return of(matter, readable, comparison -> comparison.worthShowing() || comparison.samePerson());
    }

    private List<Alike> of(Likeness matter, Predicate<CaseFile> readable, Predicate<Comparison> worth) {
        return index.sharing(matter, READ).stream()
                .map(cases::byId)
                .filter(readable)
                .map(file -> new Alike(file, Comparison.of(matter, likeness(file))))
                .filter(alike -> worth.test(alike.comparison()))
                .sorted(Comparator.comparingDouble(
                                (Alike alike) -> alike.comparison().rank())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The cases brought before this one. */
    public List<Alike> before(CaseFile file, Predicate<CaseFile> readable) {
        return of(
                likeness(file),
                other -> !other.id().equals(file.id())
                        && !other.createdAt().isAfter(file.createdAt())
                        && readable.test(other),
                Comparison::worthShowing);
    }

    private Likeness likeness(CaseFile file) {
        return Likeness.of(json.readTree(file.form()));
    }
}
