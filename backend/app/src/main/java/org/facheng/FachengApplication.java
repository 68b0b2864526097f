package org.facheng;

import org.facheng.platform.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: every package below is one module of the house (see docs/architecture). */
@SpringBootApplication
public class FachengApplication {

    public static void main(String[] args) {
        Launch.main(FachengApplication.class, args);
    }
}
