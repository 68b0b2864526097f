package org.facheng.platform;

import java.util.UUID;

/** Identifiers of rows: random UUIDs, so that an id tells nothing and two writers never collide. */
public final class Ids {

    private Ids() {}

    /** A new identifier, 36 characters. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
