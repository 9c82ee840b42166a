package initscope.tensor.functions;

import static initscope.tensor.functions.FloatCurve.*;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// The pieces the vector loops are made of, step by step those of [FloatCurve].
///
/// A piece the compiler does not inline costs ten times more, and it inlines none after a loop has grown past some
/// fifty operations (it counts nodes); only the vector API's own methods are exempt. So constants are broadcast where
/// they are used, a piece is made of API calls, and a long loop calls its pieces first.
final class VectorMath {
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;

    private VectorMath() {}

    /// e^x for x <= 0.
    static FloatVector exp(FloatVector x) {
        x = x.blend(EXP_LOW, x.compare(LT, EXP_LOW));
        FloatVector shifted = x.fma(broadcast(FLOATS, LOG2_E), broadcast(FLOATS, ROUND_SCALED));
        FloatVector n = shifted.sub(ROUND_SCALED);
        FloatVector r = n.fma(broadcast(FLOATS, LN2_LOW), n.fma(broadcast(FLOATS, LN2_HIGH), x));
        FloatVector q = r.fma(broadcast(FLOATS, 0.0013926376f), broadcast(FLOATS, 0.0083633335f));
        q = q.fma(r, broadcast(FLOATS, 0.041666552f)).fma(r, broadcast(FLOATS, 0.16666576f));
        FloatVector p = q.fma(r, broadcast(FLOATS, 0.5f)).fma(r.mul(r), r).add(1);
        return p.mul(shifted.reinterpretAsInts().lanewise(LSHL, 23).reinterpretAsFloats()).mul(0x1p-30f);
    }

    /// e^x - 1 for x <= 0.
    static FloatVector expm1(FloatVector x) {
        x = x.blend(EXPM1_LOW, x.compare(LT, EXPM1_LOW));
        FloatVector shifted = x.fma(broadcast(FLOATS, LOG2_E), broadcast(FLOATS, ROUND));
        FloatVector n = shifted.sub(ROUND);
        FloatVector r = n.fma(broadcast(FLOATS, LN2_LOW), n.fma(broadcast(FLOATS, LN2_HIGH), x));
        FloatVector q = r.fma(broadcast(FLOATS, 0.0013926376f), broadcast(FLOATS, 0.0083633335f));
        q = q.fma(r, broadcast(FLOATS, 0.041666552f)).fma(r, broadcast(FLOATS, 0.16666576f));
        FloatVector p = q.fma(r, broadcast(FLOATS, 0.5f)).fma(r.mul(r), r);
        FloatVector scale = shifted.reinterpretAsInts().lanewise(LSHL, 23).reinterpretAsFloats();
        return p.fma(scale, scale.sub(1));
    }

    static FloatVector clip(FloatVector z, float low, float high) {
        return z.blend(low, z.compare(LT, low)).blend(high, z.compare(GT, high));
    }

    /// `height` strictly inside `(-edge, edge)`, else 0, NaN where z is.
    static FloatVector window(FloatVector z, float edge, float height) {
        FloatVector a = z.abs();
        return z.blend(0, a.compare(GE, edge)).blend(height, a.compare(LT, edge));
    }

    /// `exp(-a²/2)`, the rounding of a² made good by its exact remainder.
    static FloatVector gaussian(FloatVector a) {
        FloatVector square = a.mul(a);
        FloatVector rest = a.fma(a, square.neg());
        FloatVector e = exp(square.mul(-0.5f));
        return e.fma(rest.mul(-0.5f), e);
    }

    static FloatVector millsRatio(FloatVector a) {
        FloatVector t = a.sub(4).div(a.add(4));
        FloatVector p = t.fma(broadcast(FLOATS, -7.236104e-05f), broadcast(FLOATS, -0.0001790831f));
        p = p.fma(t, broadcast(FLOATS, 0.0006595961f));
        p = p.fma(t, broadcast(FLOATS, 0.0005110912f));
        p = p.fma(t, broadcast(FLOATS, -0.0084971525f));
        p = p.fma(t, broadcast(FLOATS, 0.030863365f));
        p = p.fma(t, broadcast(FLOATS, -0.07170696f));
        p = p.fma(t, broadcast(FLOATS, 0.12437938f));
        p = p.fma(t, broadcast(FLOATS, -0.17039773f));
        return p.fma(t, broadcast(FLOATS, 0.09441064f));
    }

    static FloatVector log1pRatio(FloatVector e) {
        FloatVector p = e.fma(broadcast(FLOATS, -0.003176057f), broadcast(FLOATS, 0.019542526f));
        p = p.fma(e, broadcast(FLOATS, -0.05637361f));
        p = p.fma(e, broadcast(FLOATS, 0.105436236f));
        p = p.fma(e, broadcast(FLOATS, -0.15269667f));
        p = p.fma(e, broadcast(FLOATS, 0.19663274f));
        p = p.fma(e, broadcast(FLOATS, -0.24951616f));
        p = p.fma(e, broadcast(FLOATS, 0.3332971f));
        p = p.fma(e, broadcast(FLOATS, -0.49999893f));
        return p.fma(e, broadcast(FLOATS, 1));
    }

    static FloatVector erfRate(FloatVector a) {
        FloatVector p = a.fma(broadcast(FLOATS, -1.01397724e-07f), broadcast(FLOATS, 2.5587651e-06f));
        p = p.fma(a, broadcast(FLOATS, -2.8743581e-05f));
        p = p.fma(a, broadcast(FLOATS, 0.00018809218f));
        p = p.fma(a, broadcast(FLOATS, -0.00077187974f));
        p = p.fma(a, broadcast(FLOATS, 0.0018230308f));
        p = p.fma(a, broadcast(FLOATS, -0.0002581504f));
        p = p.fma(a, broadcast(FLOATS, -0.019121386f));
        p = p.fma(a, broadcast(FLOATS, 0.10277336f));
        p = p.fma(a, broadcast(FLOATS, 0.63661957f));
        return p.fma(a, broadcast(FLOATS, 1.1283792f));
    }

    /// The sine of `a`, moved on by quarter turns: `shifted` is a 2/pi rounded by addition, `quarter` its bits.
    static FloatVector wave(FloatVector a, FloatVector shifted, IntVector quarter) {
        FloatVector n = shifted.sub(ROUND_PLAIN);
        FloatVector r = n.fma(broadcast(FLOATS, HALF_PI_HIGH), a);
        r = n.fma(broadcast(FLOATS, HALF_PI_MIDDLE), r);
        r = n.fma(broadcast(FLOATS, HALF_PI_LOW), r);
        FloatVector s = r.mul(r);
        FloatVector sine = s.fma(broadcast(FLOATS, -0.0001958787f), broadcast(FLOATS, 0.008332748f));
        sine = sine.fma(s, broadcast(FLOATS, -0.16666664f)).fma(s.mul(r), r);
        FloatVector cosine = s.fma(broadcast(FLOATS, 2.4547922e-05f), broadcast(FLOATS, -0.0013888302f));
        cosine = cosine.fma(s, broadcast(FLOATS, 0.041666664f)).fma(s, broadcast(FLOATS, -0.5f));
        cosine = cosine.fma(s, broadcast(FLOATS, 1));
        VectorMask<Float> odd = quarter.lanewise(LSHL, 31).compare(LT, 0).cast(FLOATS);
        return flipped(sine.blend(cosine, odd), quarter.and(2).lanewise(LSHL, 30));
    }

    /// `x`, its sign changed where the sign bit of `bits` is set.
    static FloatVector flipped(FloatVector x, IntVector bits) {
        return x.reinterpretAsInts().lanewise(XOR, bits).reinterpretAsFloats();
    }
}
