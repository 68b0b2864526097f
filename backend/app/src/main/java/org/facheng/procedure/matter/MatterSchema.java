package org.facheng.procedure.matter;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks whether a document can be filed as a matter of one procedure: its shape (JSON Schema {@code intake/matter.schema.json}, amended by
 * {@code intake/<procedure>.patch.json} where there is one), then what no schema can say. Immutable and costly to make; one instance serves all.
 */
public final class MatterSchema {

    private static final String RESOURCE = "/intake/matter.schema.json";
    private static final String PATCH = "/intake/%s.patch.json";

    private final String procedure;
    private final MatterChecks checks;
    private final Schema schema;
    private final SchemaMessages messages;

    public MatterSchema(String procedure, MatterChecks checks) {
        this.procedure = procedure;
        this.checks = checks;
        JsonNode document = document(procedure);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
        this.messages = new SchemaMessages(document);
    }

    /** What is wrong, each by JSON pointer into the document; empty if the matter can be read and filed. */
    public List<InputError> validate(JsonNode matter, FilingDesk desk) {
        List<InputError> shape = schema
                .validate(matter, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(messages::inputError)
                .toList();
        return shape.isEmpty() ? check(MatterReader.read(matter), desk) : shape;
    }

    private List<InputError> check(Matter matter, FilingDesk desk) {
        var faults = new MatterFaults();
        if (!procedure.equals(matter.procedure())) {
            faults.add(
                    "/procedure",
                    "这里只能登记“" + procedure + "”事项。",
                    "Only matters of this procedure can be filed here: " + procedure);
        }
        DeskChecks.check(matter, desk, faults);
        checks.check(matter, faults);
        return faults.all();
    }

    static JsonNode document(String procedure) {
        return MergePatch.apply(load(RESOURCE), load(PATCH.formatted(procedure)));
    }

    private static JsonNode load(String resource) {
        try (InputStream in = MatterSchema.class.getResourceAsStream(resource)) {
            return in == null
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
