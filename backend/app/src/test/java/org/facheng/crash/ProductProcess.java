package org.facheng.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.FachengApplication;

/** The product as a process of its own, on a data folder that outlives it. */
final class ProductProcess {

    private static final String READY = "ready: ";

    private final Path data;
    private final Process process;
    private final String address;

    private ProductProcess(Path data, Process process, String address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param settings as on the command line, {@code --name=value}
     */
    static ProductProcess start(Path data, String... settings) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Xmx512m",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                productClasses(),
                FachengApplication.class.getName(),
                "--facheng.data=" + data,
                "--facheng.database.url=",
                "--facheng.demo=true",
                "--facheng.demo-cases=false",
                "--facheng.port=0"));
        command.addAll(List.of(settings));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ProductProcess(data, process, awaitReady(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String productClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String awaitReady(Process process) throws IOException {
        var said = new StringBuilder();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                readOn(output);
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The product did not start:\n" + said);
    }

    /** A full pipe would stop the product. */
    private static void readOn(BufferedReader output) {
        var reader = new Thread(() -> output.lines().forEach(line -> {}), "product output");
        reader.setDaemon(true);
        reader.start();
    }

    String address() {
        return address;
    }

    /** {@code kill -9}: the product gets no chance to do anything; its database server goes on. */
    void kill() {
        process.destroyForcibly();
    }

    /** The same for product and database server, as when the power fails. */
    void killWithDatabase() {
        kill();
        new ProductDatabase(data).kill();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Leaves no process behind, whatever happened. */
    void stop() {
        process.destroy();
        awaitEnd();
        new ProductDatabase(data).kill();
    }
}
