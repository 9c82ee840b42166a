package initscope.tensor.functions;

import static initscope.tensor.functions.FloatCurve.*;
import static initscope.tensor.functions.VectorMath.*;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;

import initscope.tensor.Curve;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/// The derivatives of [VectorFunctions], each times the gradient that arrives.
final class VectorSlopes {
    private static final int LANES = FLOATS.length();
    private static final Curve SIN = Curve.of(Curve.Kind.SIN);

    private VectorSlopes() {}

    static void sigmoid(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            FloatVector inverse = broadcast(FLOATS, 1).div(e.add(1));
            FloatVector slope = e.mul(inverse).mul(inverse);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void hardSigmoid(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector slope = window(v, 3, SIXTH);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void tanh(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().mul(-2));
            FloatVector inverse = broadcast(FLOATS, 1).div(e.add(1));
            FloatVector slope = e.mul(4).mul(inverse).mul(inverse);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void hardTanh(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector slope = window(v, 1, 1);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void leaky(float a, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector slope = v.blend(a, v.compare(LE, 0)).blend(1, v.compare(GT, 0));
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void elu(float a, float b, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector slope = exp(v).mul(a).blend(1, v.compare(GT, 0)).mul(b);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void celu(float inverse, float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector slope = exp(v.mul(inverse)).blend(1, v.compare(GT, 0));
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void gelu(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector m = v.abs();
            m = m.blend(GELU_FAR, m.compare(GT, GELU_FAR));
            FloatVector tail = m.fma(broadcast(FLOATS, -DENSITY_AT_ZERO), millsRatio(m)).mul(gaussian(m));
            FloatVector slope = broadcast(FLOATS, 1).sub(tail).blend(tail, v.compare(LT, 0));
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void geluTanh(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector c = clip(v, -GELU_FAR, GELU_FAR);
            FloatVector square = c.mul(c);
            FloatVector u = c.mul(square.fma(broadcast(FLOATS, GELU_CUBE), broadcast(FLOATS, GELU_SLOPE)));
            FloatVector e = exp(u.abs().neg());
            FloatVector inverse = broadcast(FLOATS, 1).div(e.add(1));
            FloatVector steep = square.fma(broadcast(FLOATS, 3 * GELU_CUBE), broadcast(FLOATS, GELU_SLOPE));
            FloatVector bend = c.mul(steep).mul(e.mul(inverse).mul(inverse));
            FloatVector slope = broadcast(FLOATS, 1).blend(e, u.compare(LT, 0)).fma(inverse, bend);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void silu(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector c = clip(v, -FAR, FAR);
            FloatVector e = exp(v.abs().neg());
            FloatVector inverse = broadcast(FLOATS, 1).div(e.add(1));
            FloatVector bend = c.mul(e.mul(inverse).mul(inverse));
            FloatVector slope = broadcast(FLOATS, 1).blend(e, v.compare(LT, 0)).fma(inverse, bend);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void mish(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector c = clip(v, -FAR, FAR);
            FloatVector e = exp(v.abs().neg());
            VectorMask<Float> negative = v.compare(LT, 0);
            FloatVector top = broadcast(FLOATS, 2).fma(e, broadcast(FLOATS, 1)).blend(e.mul(e.add(2)), negative);
            FloatVector inverse = broadcast(FLOATS, 1).div(top.add(e.mul(2).mul(e).blend(2, negative)));
            FloatVector bend = c.mul(4).mul(e.mul(e).blend(e, negative)).mul(e.add(1)).mul(inverse);
            FloatVector slope = top.add(bend).mul(inverse);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void softplus(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector e = exp(v.abs().neg());
            FloatVector slope = broadcast(FLOATS, 1).blend(e, v.compare(LT, 0)).div(e.add(1));
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void softsign(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector inverse = broadcast(FLOATS, 1).div(v.abs().add(1));
            FloatVector slope = inverse.mul(inverse);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void erf(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = fromArray(FLOATS, z, i);
            FloatVector m = v.abs();
            m = m.blend(GELU_FAR, m.compare(GT, GELU_FAR));
            FloatVector square = m.mul(m);
            FloatVector rest = m.fma(m, square.neg());
            FloatVector e = exp(square.neg());
            FloatVector slope = e.fma(rest.neg(), e).mul(TWO_BY_ROOT_PI);
            fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
        }
    }

    static void sin(float[] z, float[] g, int from, int to, float[] delta) {
        for (int i = from; i < to; i += LANES) {
            FloatVector a = fromArray(FLOATS, z, i).abs();
            if (a.compare(GT, SIN_HIGH).anyTrue()) {
                ScalarFunctions.chain(SIN, z, g, i, i + LANES, delta);
            } else {
                FloatVector shifted = a.fma(broadcast(FLOATS, TWO_BY_PI), broadcast(FLOATS, ROUND_PLAIN));
                FloatVector slope = wave(a, shifted, shifted.reinterpretAsInts().add(1));
                fromArray(FLOATS, g, i).mul(slope).intoArray(delta, i);
            }
        }
    }
}
