package org.facheng.platform;

import java.io.IOException;
import java.nio.file.Path;

/** The folder for what is unpacked and may be deleted: the one named, or one beside the data for a user without a home to write in. */
public final class WritableCache {

    private WritableCache() {}

    /** @throws StartFailure where neither can be written */
    public static Path of(Path wanted, Path besideTheData) {
        return writable(wanted) || !writable(besideTheData) ? require(wanted) : besideTheData;
    }

    /**
     * @param folder made if it is not there
     * @throws StartFailure where it can't be written
     */
    private static Path require(Path folder) {
        if (!writable(folder)) {
            throw new StartFailure(
                    "The cache folder " + folder.toAbsolutePath()
                            + " is not writable: set FACHENG_CACHE to one that is.",
                    "缓存目录不可写，请用 FACHENG_CACHE 指定可写的目录。");
        }
        return folder;
    }

    private static boolean writable(Path folder) {
        try {
            WritableFolder.require(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
