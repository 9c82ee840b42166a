package initscope.tensor.functions;

import initscope.tensor.Curve;

/// Every curve and its derivative in single precision, plain Java: one small loop each, because a loop with a switch in
/// it runs 2.5 times slower.
public final class ScalarFunctions {
    private ScalarFunctions() {}

    /// `x[i] = f(z[i])` for i in `[from, to)`; x may be z.
    public static void apply(Curve f, float[] z, int from, int to, float[] x) {
        float a = (float) f.a();
        switch (f.kind()) {
            case IDENTITY -> System.arraycopy(z, from, x, from, to - from);
            case SIGMOID -> sigmoid(z, from, to, x);
            case HARD_SIGMOID -> hardSigmoid(z, from, to, x);
            case TANH -> tanh(z, from, to, x);
            case HARD_TANH -> hardTanh(z, from, to, x);
            case LEAKY -> {
                if (a == 0) {
                    relu(z, from, to, x);
                } else {
                    leaky(a, z, from, to, x);
                }
            }
            case ELU -> elu(a, (float) f.b(), z, from, to, x);
            case CELU -> celu(a, 1 / a, z, from, to, x);
            case GELU -> gelu(z, from, to, x);
            case GELU_TANH -> geluTanh(z, from, to, x);
            case SILU -> silu(z, from, to, x);
            case MISH -> mish(z, from, to, x);
            case SOFTPLUS -> softplus(z, from, to, x);
            case SOFTSIGN -> softsign(z, from, to, x);
            case SIN -> sin(z, from, to, x);
            case ERF -> erf(z, from, to, x);
        }
    }

    /// `delta[i] = g[i] * f'(z[i])` for i in `[from, to)`; delta may be g.
    public static void chain(Curve f, float[] z, float[] g, int from, int to, float[] delta) {
        float a = (float) f.a();
        switch (f.kind()) {
            case IDENTITY -> System.arraycopy(g, from, delta, from, to - from);
            case SIGMOID -> sigmoidSlope(z, g, from, to, delta);
            case HARD_SIGMOID -> hardSigmoidSlope(z, g, from, to, delta);
            case TANH -> tanhSlope(z, g, from, to, delta);
            case HARD_TANH -> hardTanhSlope(z, g, from, to, delta);
            case LEAKY -> leakySlope(a, z, g, from, to, delta);
            case ELU -> eluSlope(a, (float) f.b(), z, g, from, to, delta);
            case CELU -> celuSlope(1 / a, z, g, from, to, delta);
            case GELU -> geluSlope(z, g, from, to, delta);
            case GELU_TANH -> geluTanhSlope(z, g, from, to, delta);
            case SILU -> siluSlope(z, g, from, to, delta);
            case MISH -> mishSlope(z, g, from, to, delta);
            case SOFTPLUS -> softplusSlope(z, g, from, to, delta);
            case SOFTSIGN -> softsignSlope(z, g, from, to, delta);
            case SIN -> sinSlope(z, g, from, to, delta);
            case ERF -> erfSlope(z, g, from, to, delta);
        }
    }

    private static void sigmoid(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.sigmoid(z[i]);
        }
    }

    private static void hardSigmoid(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.hardSigmoid(z[i]);
        }
    }

    private static void tanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.tanh(z[i]);
        }
    }

    private static void hardTanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.hardTanh(z[i]);
        }
    }

    private static void relu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.relu(z[i]);
        }
    }

    private static void leaky(float a, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.leaky(z[i], a);
        }
    }

    private static void elu(float a, float b, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.elu(z[i], a, b);
        }
    }

    private static void celu(float a, float inverse, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.celu(z[i], a, inverse);
        }
    }

    private static void gelu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.gelu(z[i]);
        }
    }

    private static void geluTanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.geluTanh(z[i]);
        }
    }

    private static void silu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.silu(z[i]);
        }
    }

    private static void mish(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.mish(z[i]);
        }
    }

    private static void softplus(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.softplus(z[i]);
        }
    }

    private static void softsign(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.softsign(z[i]);
        }
    }

    private static void sin(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.sin(z[i]);
        }
    }

    private static void erf(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] = FloatCurve.erf(z[i]);
        }
    }

    private static void sigmoidSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.sigmoidSlope(z[i]);
        }
    }

    private static void hardSigmoidSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.hardSigmoidSlope(z[i]);
        }
    }

    private static void tanhSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.tanhSlope(z[i]);
        }
    }

    private static void hardTanhSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.hardTanhSlope(z[i]);
        }
    }

    private static void leakySlope(float a, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.leakySlope(z[i], a);
        }
    }

    private static void eluSlope(float a, float b, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.eluSlope(z[i], a, b);
        }
    }

    private static void celuSlope(float inverse, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.celuSlope(z[i], inverse);
        }
    }

    private static void geluSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.geluSlope(z[i]);
        }
    }

    private static void geluTanhSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.geluTanhSlope(z[i]);
        }
    }

    private static void siluSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.siluSlope(z[i]);
        }
    }

    private static void mishSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.mishSlope(z[i]);
        }
    }

    private static void softplusSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.sigmoid(z[i]);
        }
    }

    private static void softsignSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.softsignSlope(z[i]);
        }
    }

    private static void sinSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.sinSlope(z[i]);
        }
    }

    private static void erfSlope(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i++) {
            delta[i] = g[i] * FloatCurve.erfSlope(z[i]);
        }
    }
}
