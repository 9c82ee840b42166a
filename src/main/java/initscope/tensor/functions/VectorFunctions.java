package initscope.tensor.functions;

import static initscope.tensor.functions.FloatCurve.*;
import static initscope.tensor.functions.VectorMath.*;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;

import initscope.tensor.Curve;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/// The vector tier of [ScalarFunctions], equal to it in every bit for every vector length.
public final class VectorFunctions {
    private static final int LANES = FLOATS.length();
    private static final Curve SIN = Curve.of(Curve.Kind.SIN);

    private VectorFunctions() {}

    /// `x[i] = f(z[i])` for i in `[from, to)`; x may be z.
    public static void apply(Curve f, float[] z, int from, int to, float[] x) {
        float a = (float) f.a();
        int whole = to - (to - from) % LANES;
        switch (f.kind()) {
            case IDENTITY -> System.arraycopy(z, from, x, from, whole - from);
            case SIGMOID -> sigmoid(z, from, whole, x);
            case HARD_SIGMOID -> hardSigmoid(z, from, whole, x);
            case TANH -> tanh(z, from, whole, x);
            case HARD_TANH -> hardTanh(z, from, whole, x);
            case LEAKY -> {
                if (a == 0) {
                    relu(z, from, whole, x);
                } else {
                    leaky(a, z, from, whole, x);
                }
            }
            case ELU -> elu(a, (float) f.b(), z, from, whole, x);
            case CELU -> celu(a, 1 / a, z, from, whole, x);
            case GELU -> gelu(z, from, whole, x);
            case GELU_TANH -> geluTanh(z, from, whole, x);
            case SILU -> silu(z, from, whole, x);
            case MISH -> mish(z, from, whole, x);
            case SOFTPLUS -> softplus(z, from, whole, x);
            case SOFTSIGN -> softsign(z, from, whole, x);
            case SIN -> sin(z, from, whole, x);
            case ERF -> erf(z, from, whole, x);
        }
        ScalarFunctions.apply(f, z, whole, to, x);
    }

    /// `delta[i] = g[i] * f'(z[i])` for i in `[from, to)`; delta may be g.
    public static void chain(Curve f, float[] z, float[] g, int from, int to, float[] delta) {
        float a = (float) f.a();
        int whole = to - (to - from) % LANES;
        switch (f.kind()) {
            case IDENTITY -> System.arraycopy(g, from, delta, from, whole - from);
            case SIGMOID -> VectorSlopes.sigmoid(z, g, from, whole, delta);
            case HARD_SIGMOID -> VectorSlopes.hardSigmoid(z, g, from, whole, delta);
            case TANH -> VectorSlopes.tanh(z, g, from, whole, delta);
            case HARD_TANH -> VectorSlopes.hardTanh(z, g, from, whole, delta);
            case LEAKY -> VectorSlopes.leaky(a, z, g, from, whole, delta);
            case ELU -> VectorSlopes.elu(a, (float) f.b(), z, g, from, whole, delta);
            case CELU -> VectorSlopes.celu(1 / a, z, g, from, whole, delta);
            case GELU -> VectorSlopes.gelu(z, g, from, whole, delta);
            case GELU_TANH -> VectorSlopes.geluTanh(z, g, from, whole, delta);
            case SILU -> VectorSlopes.silu(z, g, from, whole, delta);
            case MISH -> VectorSlopes.mish(z, g, from, whole, delta);
            case SOFTPLUS -> VectorSlopes.softplus(z, g, from, whole, delta);
            case SOFTSIGN -> VectorSlopes.softsign(z, g, from, whole, delta);
            case SIN -> VectorSlopes.sin(z, g, from, whole, delta);
            case ERF -> VectorSlopes.erf(z, g, from, whole, delta);
        }
        ScalarFunctions.chain(f, z, g, whole, to, delta);
    }

    private static void sigmoid(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            broadcast(FLOATS, 1).blend(e, v.compare(LT, 0)).div(e.add(1)).intoArray(x, i);
        }
    }

    private static void hardSigmoid(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            clip(v.add(3).mul(SIXTH), 0, 1).intoArray(x, i);
        }
    }

    private static void tanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector m = expm1(v.abs().mul(-2));
            IntVector size = m.div(m.add(2)).reinterpretAsInts().and(0x7FFFFFFF);
            size.or(v.reinterpretAsInts().and(0x80000000)).reinterpretAsFloats().intoArray(x, i);
        }
    }

    private static void hardTanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            clip(v, -1, 1).intoArray(x, i);
        }
    }

    private static void relu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            v.blend(0, v.compare(LE, 0)).intoArray(x, i);
        }
    }

    private static void leaky(float a, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            v.mul(a).blend(v, v.compare(GT, 0)).intoArray(x, i);
        }
    }

    private static void elu(float a, float b, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            expm1(v).mul(a).blend(v, v.compare(GE, 0)).mul(b).intoArray(x, i);
        }
    }

    private static void celu(float a, float inverse, float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            expm1(v.mul(inverse)).mul(a).blend(v, v.compare(GE, 0)).intoArray(x, i);
        }
    }

    private static void gelu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector m = v.abs();
            m = m.blend(GELU_FAR, m.compare(GT, GELU_FAR));
            FloatVector tail = millsRatio(m).mul(gaussian(m));
            FloatVector share = broadcast(FLOATS, 1).sub(tail).blend(tail, v.compare(LT, 0));
            v.blend(-GELU_FAR, v.compare(LT, -GELU_FAR)).mul(share).intoArray(x, i);
        }
    }

    private static void geluTanh(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector c = clip(v, -GELU_FAR, GELU_FAR);
            FloatVector u = c.mul(c.mul(c).fma(broadcast(FLOATS, GELU_CUBE), broadcast(FLOATS, GELU_SLOPE)));
            FloatVector e = exp(u.abs().neg());
            FloatVector share = broadcast(FLOATS, 1).blend(e, u.compare(LT, 0)).div(e.add(1));
            v.blend(-GELU_FAR, v.compare(LT, -GELU_FAR)).mul(share).intoArray(x, i);
        }
    }

    private static void silu(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            FloatVector share = broadcast(FLOATS, 1).blend(e, v.compare(LT, 0)).div(e.add(1));
            v.blend(-FAR, v.compare(LT, -FAR)).mul(share).intoArray(x, i);
        }
    }

    private static void mish(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            VectorMask<Float> negative = v.compare(LT, 0);
            FloatVector top = broadcast(FLOATS, 2).fma(e, broadcast(FLOATS, 1)).blend(e.mul(e.add(2)), negative);
            FloatVector bottom = top.add(e.mul(2).mul(e).blend(2, negative));
            v.blend(-FAR, v.compare(LT, -FAR)).mul(top.div(bottom)).intoArray(x, i);
        }
    }

    private static void softplus(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            log1pRatio(e).fma(e, v.blend(0, v.compare(LT, 0))).intoArray(x, i);
        }
    }

    private static void softsign(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector c = clip(v, -Float.MAX_VALUE, Float.MAX_VALUE);
            c.div(c.abs().add(1)).intoArray(x, i);
        }
    }

    private static void erf(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector m = v.abs();
            m = m.blend(ERF_HIGH, m.compare(GT, ERF_HIGH));
            IntVector size = expm1(m.neg().mul(erfRate(m))).reinterpretAsInts().and(0x7FFFFFFF);
            size.or(v.reinterpretAsInts().and(0x80000000)).reinterpretAsFloats().intoArray(x, i);
        }
    }

    private static void sin(float[] z, int from, int to, float[] x) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector a = v.abs();
            if (a.compare(GT, SIN_HIGH).anyTrue()) {
                ScalarFunctions.apply(SIN, z, i, i + LANES, x);
            } else {
                FloatVector shifted = a.fma(broadcast(FLOATS, TWO_BY_PI), broadcast(FLOATS, ROUND_PLAIN));
                FloatVector wave = wave(a, shifted, shifted.reinterpretAsInts());
                flipped(wave, v.reinterpretAsInts().and(0x80000000)).intoArray(x, i);
            }
        }
    }
}
