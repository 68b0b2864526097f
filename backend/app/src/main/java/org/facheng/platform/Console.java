package org.facheng.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the product says to the person at the terminal, apart from its log; always UTF-8. */
public final class Console {

    private static final PrintStream out = stream(FileDescriptor.out);
    private static final PrintStream err = stream(FileDescriptor.err);

    private Console() {}

    /** A line of the answer. */
    public static void say(String line) {
        out.println(line);
    }

    /** A line on what is wrong. */
    public static void complain(String line) {
        err.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
