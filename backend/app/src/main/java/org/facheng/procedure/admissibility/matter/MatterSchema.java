package org.facheng.procedure.admissibility.matter;

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
 * Checks whether a document can be filed as an application for reconsideration: its shape (JSON Schema {@code
 * intake/matter.schema.json}), then what no schema can say. Immutable and costly to make; one instance serves all.
 */
public final class MatterSchema {

    private static final String RESOURCE = "/intake/matter.schema.json";

    private final Schema schema;
    private final SchemaMessages messages;

    public MatterSchema() {
        JsonNode document = load();
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
        return shape.isEmpty() ? new FilingChecks(desk).check(MatterReader.read(matter)) : shape;
    }

    private static JsonNode load() {
        try (InputStream in = MatterSchema.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
