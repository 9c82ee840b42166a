package initscope.tensor;

import java.lang.reflect.InvocationTargetException;

/// The vector instructions' module, `jdk.incubator.vector`, and the way to have it late.
///
/// Named at start (`--add-modules`), it costs the archive of linked classes its better half, 0.3 s of a window's start,
/// and prints a warning on every run. So our launcher leaves it out and opens the JDK's own way to load a module
/// afterwards (`jdk.internal.module.Modules`, which agents use); the vector tier, which warms up in the background anyway,
/// asks for it there. A JVM without that door, or without the module, computes with the plain tier: same bits, slower.
final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    /// Brings the module in where that is possible. Takes some 0.1 s the first time, nothing afterwards.
    ///
    /// @return whether classes that name vector types may be used from now on
    static boolean bringIn() {
        if (ModuleLayer.boot().findModule(NAME).isPresent()) {
            return true;
        }
        try {
            Class.forName("jdk.internal.module.Modules").getMethod("loadModule", String.class).invoke(null, NAME);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
            return false;
        }
    }
}
