package org.facheng.platform;

import java.util.List;

/**
 * Something the product does from the command line instead of serving pages, as {@code ./run NAME ARGUMENTS}. Every
 * bean of this type is found by its name. The context is complete but has no web server, and no timer runs.
 */
public interface Command {

    /** The word after {@code ./run}. */
    String name();

    /** Does it and returns the exit code: 0 if all is well, 1 if what was to be checked or done is not. */
    int run(List<String> arguments);
}
