package org.facheng.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder in which this user can make a file: tried, since rights and file systems say too much and too little. */
final class WritableFolder {

    private WritableFolder() {}

    /**
     * @param folder made if it is not there
     * @throws IOException where nothing can be written in it
     */
    static void require(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
    }
}
