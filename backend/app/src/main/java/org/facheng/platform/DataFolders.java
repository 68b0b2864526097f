package org.facheng.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files and seals are written outside the database: that they can be is asked at the start, not by the first act that needs it. */
@Component
@Profile("!command")
class DataFolders {

    /** @throws StartFailure where one of them can't be written */
    DataFolders(@Value("${facheng.data}") Path data) {
        require(data.resolve("files"));
        require(data.resolve("seals"));
    }

    private static void require(Path folder) {
        try {
            WritableFolder.require(folder);
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder " + folder.toAbsolutePath()
                            + " is not writable: give this user the right to write there or set FACHENG_DATA.",
                    "数据目录不可写，请授予当前用户写入权限，或用 FACHENG_DATA 指定其他目录。",
                    e);
        }
    }
}
