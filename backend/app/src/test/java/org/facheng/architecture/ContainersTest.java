package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** compose.yaml and Dockerfile say what the product reads: neither is run by any other test. */
class ContainersTest {

    private static final Pattern SETTING = Pattern.compile("FACHENG_[A-Z_]+");
    private static final String COMPOSE = SourceTree.read(SourceTree.ROOT.resolve("compose.yaml"));
    private static final String DOCKERFILE = SourceTree.read(SourceTree.ROOT.resolve("Dockerfile"));

    private final Map<String, Object> database = service("database");
    private final Map<String, Object> product = service("facheng");

    @Test
    void every_setting_they_name_is_one_the_product_reads() {
        var read = SourceTree.read(SourceTree.ROOT.resolve("backend/app/src/main/resources/application.yaml"));
        assertThat(SETTING.matcher(COMPOSE + DOCKERFILE).results().map(found -> "${" + found.group() + ":"))
                .isNotEmpty()
                .allMatch(read::contains);
    }

    @Test
    void the_product_reaches_the_database_that_is_made() {
        assertThat(environment(product))
                .containsEntry(
                        "FACHENG_DATABASE_URL",
                        "jdbc:mysql://database:3306/" + environment(database).get("MYSQL_DATABASE"))
                .containsEntry("FACHENG_DATABASE_USER", environment(database).get("MYSQL_USER"));
        assertThat(environment(database).get("MYSQL_PASSWORD").toString()).startsWith("${FACHENG_DATABASE_PASSWORD:?");
        // The version that was seen to run the product.
        assertThat(database).containsEntry("image", "mysql:9.7");
    }

    @Test
    void a_password_with_spaces_passes_the_probe_of_the_database() {
        assertThat(probe(database)).contains("\"$$MYSQL_USER\"", "\"$$MYSQL_PASSWORD\"");
    }

    @Test
    void it_is_asked_where_it_listens_and_what_people_are_sent_to_is_not_where_it_listens() {
        assertThat(product.get("ports")).isEqualTo(List.of("127.0.0.1:${FACHENG_PORT:-8080}:8080"));
        assertThat(DOCKERFILE).contains("EXPOSE 8080");
        assertThat(environment(product))
                .containsEntry("FACHENG_ADDRESS", "0.0.0.0")
                .containsEntry("FACHENG_PORT", 8080)
                .containsEntry("FACHENG_PUBLIC_URL", "${FACHENG_PUBLIC_URL:-http://127.0.0.1:${FACHENG_PORT:-8080}}");
        assertThat(probe(product)).contains("/dev/tcp/127.0.0.1/8080", "/actuator/health/readiness");
    }

    @Test
    void what_it_keeps_outlives_the_container() {
        assertThat(environment(product)).containsEntry("FACHENG_DATA", "/data");
        assertThat(product).containsEntry("volumes", List.of("files:/data"));
        assertThat(database).containsEntry("volumes", List.of("database:/var/lib/mysql"));
        for (var service : List.of(product, database)) {
            assertThat(service).containsEntry("restart", "unless-stopped");
        }
    }

    @Test
    void every_other_setting_can_be_given_in_one_file() {
        assertThat(product).containsEntry("env_file", List.of(Map.of("path", ".env", "required", false)));
        assertThat(SourceTree.read(SourceTree.ROOT.resolve(".gitignore"))).contains("/.env\n");
    }

    private static String probe(Map<String, Object> service) {
        return String.valueOf(service.get("healthcheck"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.get("environment");
    }

    private static Map<String, Object> service(String name) {
        Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(COMPOSE);
        return all.get("services").get(name);
    }
}
