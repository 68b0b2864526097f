package org.facheng.testing;

import java.util.stream.Stream;
import org.facheng.FachengApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Another server on the database of a test, with the same settings. Whoever starts it closes it. */
public final class SecondServer {

    private static final String[] SAME = {
        "facheng.database.url",
        "facheng.database.user",
        "facheng.database.password",
        "facheng.data",
        "facheng.demo",
        "facheng.time-machine",
        "facheng.background",
        "facheng.calendar-batch"
    };

    private SecondServer() {}

    public static ConfigurableApplicationContext beside(Environment first) {
        var same = Stream.of(SAME).map(name -> "--" + name + "=" + first.getProperty(name, ""));
        return new SpringApplicationBuilder(FachengApplication.class)
                .run(Stream.concat(Stream.of("--facheng.port=0", "--facheng.demo-cases=false"), same)
                        .toArray(String[]::new));
    }
}
