package org.facheng.architecture;

import org.facheng.FachengApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages depend on each other as their {@code package-info} allows, without cycles and past no front door. */
class RoomsTest {

    @Test
    void rooms_know_only_the_neighbours_they_name() {
        ApplicationModules.of(FachengApplication.class).verify();
    }
}
