package initscope.tensor.functions;

import initscope.tensor.Curve;

/// Every curve and its derivative in single precision, plain Java.
public final class ScalarFunctions {
    private ScalarFunctions() {}

    /// `x[i] = f(z[i])` for i in `[from, to)`; x may be z.
    public static void apply(Curve f, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = (float) DoubleFunctions.value(f, z[i]);
        }
    }

    /// `delta[i] = g[i] * f'(z[i])` for i in `[from, to)`; delta may be g.
    public static void chain(Curve f, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * (float) DoubleFunctions.slope(f, z[i]);
        }
    }
}
