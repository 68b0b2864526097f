package org.facheng.platform;

import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.facheng.platform.backup.Maintenance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Starts the product: to serve pages until it is told to stop, or to do one {@link Command}. */
public final class Launch {

    private static final int FAILED = 2;

    /** How the process ends; a stop that was asked for is no failure, so this is 0 until something else is known. */
    private static volatile int exitCode;

    private static volatile boolean stopping;

    private Launch() {}

    /** Exit codes: 0 when told to stop, 2 with one sentence when it can't start, else what the command says. */
    public static void main(Class<?> application, String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
        // Runs when the context is closed, the database included.
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(exitCode));
        try {
            if (arguments.length == 0 || arguments[0].startsWith("--")) {
                serve(application, arguments);
                return;
            }
            exitCode = command(application, arguments);
        } catch (RuntimeException e) {
            if (!stopping) {
                Console.complain(sentence(e));
                exitCode = FAILED;
            }
        }
        System.exit(exitCode);
    }

    /** Whether the process was told to stop: what fails from then on fails for that reason only. */
    static boolean stopping() {
        return stopping;
    }

    private static void serve(Class<?> application, String[] arguments) {
        SpringApplication product = new SpringApplication(application);
        product.setMainApplicationClass(application);
        product.addInitializers(context -> requireFreePort(context.getEnvironment()));
        ConfigurableApplicationContext context = product.run(arguments);
        Environment environment = context.getEnvironment();
        Console.say("ready: http://" + address(environment) + ":" + environment.getProperty("local.server.port") + "/");
    }

    private static int command(Class<?> application, String[] arguments) {
        String name = arguments[0];
        boolean maintenance = Maintenance.COMMANDS.contains(name);
        SpringApplication product = new SpringApplication(maintenance ? Maintenance.class : application);
        product.setMainApplicationClass(application);
        product.setWebApplicationType(maintenance ? WebApplicationType.NONE : WebApplicationType.SERVLET);
        product.setAdditionalProfiles("command");
        try (ConfigurableApplicationContext context = product.run()) {
            Command command = context.getBeanProvider(Command.class).stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("There is no command " + name + ".", "没有这个命令。"));
            return command.run(List.copyOf(Arrays.asList(arguments).subList(1, arguments.length)));
        }
    }

    private static String address(Environment environment) {
        return environment.getRequiredProperty("facheng.address");
    }

    private static void requireFreePort(Environment environment) {
        ListeningAddress.require(address(environment), environment.getRequiredProperty("facheng.port"));
    }

    private static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof StartFailure) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof StartFailure
                ? cause.getMessage()
                : "Facheng did not start: " + cause + " 法程未能启动，原因见上方日志。";
    }
}
