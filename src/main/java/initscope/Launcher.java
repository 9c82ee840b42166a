package initscope;

import java.lang.reflect.InvocationTargetException;

/// Where the program starts. Compiled for Java 17, alone and without naming any other class, so that an older java can
/// say in one sentence what is missing instead of failing on a class file it cannot read.
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    /// Hands over to `initscope.Main`; exits with 1 under a Java that is too old.
    public static void main(String[] args) throws Throwable {
        Runtime.Version version = Runtime.version();
        if (version.feature() < NEEDED) {
            System.err.println("InitScope needs Java " + NEEDED + " or newer; this is Java " + version
                    + " in " + System.getProperty("java.home") + ".");
            System.exit(1);
        }
        try {
            Class.forName("initscope.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }
}
