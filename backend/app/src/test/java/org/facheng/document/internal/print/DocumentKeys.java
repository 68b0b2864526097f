package org.facheng.document.internal.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The documents of a procedure, as its folder has them. */
final class DocumentKeys {

    private DocumentKeys() {}

    static List<String> in(String folder) {
        try {
            var keys = new ArrayList<String>();
            for (Resource declared : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:" + folder + "/documents/*/document.yaml")) {
                var path = declared.getURL().getPath().split("/");
                keys.add(path[path.length - 2]);
            }
            return keys.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
