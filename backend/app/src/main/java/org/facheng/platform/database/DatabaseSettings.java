package org.facheng.platform.database;

import java.nio.file.Path;
import java.util.List;
import org.facheng.platform.WritableCache;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where the data lives.
 *
 * @param url an external MySQL or MariaDB; empty for the server that comes with the product
 * @param folder data of the embedded server
 * @param cache where its programs are unpacked, once for each version
 * @param options further options of the embedded server, as it takes them on its command line; none as a rule
 * @param attach join the server of a product that runs on the same folder, if there is one (for commands beside it)
 */
@ConfigurationProperties("facheng.database")
record DatabaseSettings(
        String url,
        String user,
        String password,
        Path folder,
        Path cache,
        DataSize bufferPool,
        List<String> options,
        boolean attach) {

    DatabaseSettings {
        options = options == null ? List.of() : List.copyOf(options);
    }

    boolean external() {
        return url != null && !url.isBlank();
    }

    /** The cache, or a folder beside the data where this user has no home he may write in. */
    Path writableCache() {
        return WritableCache.of(cache, folder.resolve("cache"));
    }
}
