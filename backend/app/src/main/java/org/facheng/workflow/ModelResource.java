package org.facheng.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;

/**
 * A model under its name on the class path. Out of a jar the engine would take the mere file name, and of two procedures that call a model the same
 * only one would be deployed.
 */
final class ModelResource extends AbstractResource implements ContextResource {

    private static final String ROOT = "/bpmn/";

    private final Resource model;

    ModelResource(Resource model) {
        this.model = model;
    }

    @Override
    public String getPathWithinContext() {
        try {
            var address = model.getURL().toString();
            return address.substring(address.lastIndexOf(ROOT) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URL getURL() throws IOException {
        return model.getURL();
    }

    @Override
    public String getDescription() {
        return model.getDescription();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return model.getInputStream();
    }
}
