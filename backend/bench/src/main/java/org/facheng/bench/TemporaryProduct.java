package org.facheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.FachengApplication;
import org.facheng.platform.Console;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The product as it is shipped, with demonstration accounts, on a database and folder of its own that are gone after. */
public final class TemporaryProduct implements AutoCloseable {

    private final Path folder;
    private final ConfigurableApplicationContext context;

    private TemporaryProduct(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** @param parts classes whose beans are added to the product's */
    public static TemporaryProduct start(List<String> settings, Class<?>... parts) {
        try {
            var folder = Files.createTempDirectory("facheng-bench");
            Console.complain("starting the product in " + folder);
            var all = new ArrayList<>(List.of(
                    "--facheng.data=" + folder,
                    "--facheng.demo=true",
                    "--facheng.demo-cases=false",
                    "--facheng.port=0",
                    "--facheng.database.url="));
            all.addAll(settings);
            var product = new SpringApplication(FachengApplication.class);
            product.addPrimarySources(List.of(parts));
            var context = product.run(all.toArray(String[]::new));
            return new TemporaryProduct(folder, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Stream<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream();
    }

    public String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Where it serves. */
    public String address() {
        return "http://127.0.0.1:" + setting("local.server.port");
    }

    @Override
    public void close() {
        context.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
