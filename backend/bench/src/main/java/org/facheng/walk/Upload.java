package org.facheng.walk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.facheng.identity.User;

/** A paper that comes with an act. */
final class Upload {

    private static final int PAPERS = 20;

    private Upload() {}

    static List<String> of(Rooms rooms, User by, Random random) {
        var text = "%PDF-1.4\n% paper " + random.nextInt(PAPERS) + "\n%%EOF\n";
        return List.of(rooms.materials()
                .receive(by.id(), "材料.pdf", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .uploadId());
    }
}
