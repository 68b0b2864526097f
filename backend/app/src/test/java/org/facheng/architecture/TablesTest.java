package org.facheng.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table has one owner, named by its prefix: other rooms ask the owner. */
class TablesTest {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("pf_", "platform"),
            entry("au_", "audit"),
            entry("id_", "identity"),
            entry("cf_", "casefile"),
            entry("dl_", "deadline"),
            entry("dc_", "document"),
            entry("nt_", "notice"),
            entry("pr_", "procedure"),
            entry("ib_", "inbox"),
            entry("sv_", "supervision"),
            entry("pt_", "portal"),
            entry("rc_", "recheck"),
            entry("sc_", "scenario"));
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|(?<!key )update|table|truncate)\\s+`?((?:"
                    + String.join("|", OWNERS.keySet()) + ")\\w+)");
    /** Rows of several owners may be converted together: what a rule means now is read from more than one table. */
    private static final Pattern MADE =
            Pattern.compile("(?i)\\btable\\s+`?((?:" + String.join("|", OWNERS.keySet()) + ")\\w+)");

    private static final Pattern ENGINE_TABLE = Pattern.compile("\\bACT_(?:RU|HI|RE|GE|ID)_\\w+");
    private static final Path MAIN = SourceTree.ROOT.resolve("backend/app/src/main");

    private record Use(Path file, String room, String table) {

        boolean own() {
            return room.equals(OWNERS.get(table.toLowerCase(Locale.ROOT).substring(0, 3)));
        }
    }

    @Test
    void a_room_names_only_its_own_tables() {
        assertThat(uses(TABLE)).isNotEmpty().filteredOn(use -> !use.own()).isEmpty();
    }

    @Test
    void a_migration_makes_only_tables_of_one_owner() {
        for (Path migration : SourceTree.files(MAIN.resolve("resources/db/migration"), ".sql")) {
            assertThat(MADE.matcher(SourceTree.read(migration))
                            .results()
                            .map(found -> found.group(1).substring(0, 3))
                            .distinct())
                    .as(migration.getFileName().toString())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_engines_tables_are_named_in_its_room_and_in_the_migrations_only() {
        assertThat(uses(ENGINE_TABLE))
                .filteredOn(use -> !List.of("workflow", "platform").contains(use.room()))
                .isEmpty();
    }

    @Test
    void no_statement_is_spliced_from_strings() {
        for (Path file : mappers()) {
            assertThat(SourceTree.read(file))
                    .as(file.getFileName().toString())
                    .doesNotContain("${")
                    .doesNotContainIgnoringCase("select *");
        }
    }

    private static List<Use> uses(Pattern table) {
        return Stream.of("java", "resources")
                .map(kind -> MAIN.resolve(kind).resolve("org/facheng"))
                .filter(Files::isDirectory)
                .flatMap(folder -> SourceTree.files(folder, ".java", ".xml").stream())
                .flatMap(file -> table.matcher(SourceTree.read(file))
                        .results()
                        .map(found -> new Use(SourceTree.relative(file), room(file), found.group(found.groupCount()))))
                .toList();
    }

    private static List<Path> mappers() {
        return SourceTree.files(MAIN, "Mapper.java", "Mapper.xml");
    }

    /** The package below {@code org.facheng}. */
    private static String room(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.indexOf("/org/facheng/") + "/org/facheng/".length())
                .split("/")[0];
    }
}
