package initscope.tensor.functions;

/// Every curve and its derivative at one single-precision number. These lines define the bits: [VectorFunctions]
/// repeats them step by step, and only additions, multiplications, divisions and fused multiply-adds occur, which
/// IEEE 754 rounds alike everywhere. Coefficients are own Chebyshev fits; formulas as in [DoubleFunctions]. At most
/// 5 units in the last place or 3e-7 from the truth.
final class FloatCurve {
    /// Adding it leaves the nearest integer + 157 in the low bits of the sum: the exponent of 2^(n + 30).
    static final float ROUND_SCALED = 0x1.8p23f + 157;
    /// The same for 2^n.
    static final float ROUND = 0x1.8p23f + 127;
    static final float ROUND_PLAIN = 0x1.8p23f;
    static final float LOG2_E = 1.442695f;
    static final float LN2_HIGH = -0x1.62e43p-1f;
    static final float LN2_LOW = 0x1.05c61p-29f;
    /// exp is 0 below.
    static final float EXP_LOW = -104;
    /// expm1 is -1 below.
    static final float EXPM1_LOW = -20;
    /// erf is 1 above.
    static final float ERF_HIGH = 4;
    /// Beyond this the factor that z meets has long been 0 or 1; keeps `∞ * 0` away.
    static final float FAR = 200;
    /// GELU's factor is 0 or 1 beyond.
    static final float GELU_FAR = 15;
    static final float GELU_SLOPE = 1.5957691f;
    static final float GELU_CUBE = 0.071354814f;
    static final float DENSITY_AT_ZERO = 0.3989423f;
    static final float TWO_BY_ROOT_PI = 1.1283792f;
    static final float SIXTH = 0.16666667f;
    static final float TWO_BY_PI = 0.63661975f;
    static final float HALF_PI_HIGH = -0x1.921fb6p+0f;
    static final float HALF_PI_MIDDLE = 0x1.777a5cp-25f;
    static final float HALF_PI_LOW = 0x1.ee59dap-50f;
    /// Up to here three parts of pi/2 reduce an angle without loss; beyond it sin and cos go through double.
    static final float SIN_HIGH = 100000;

    private FloatCurve() {}

    /// e^x for x <= 0, down to the subnormals.
    static float exp(float x) {
        x = x < EXP_LOW ? EXP_LOW : x;
        float shifted = Math.fma(x, LOG2_E, ROUND_SCALED);
        float n = shifted - ROUND_SCALED;
        float r = Math.fma(n, LN2_LOW, Math.fma(n, LN2_HIGH, x));
        float p = Math.fma(expTail(r), r * r, r) + 1;
        return p * Float.intBitsToFloat(Float.floatToRawIntBits(shifted) << 23) * 0x1p-30f;
    }

    /// e^x - 1 for x <= 0.
    static float expm1(float x) {
        x = x < EXPM1_LOW ? EXPM1_LOW : x;
        float shifted = Math.fma(x, LOG2_E, ROUND);
        float n = shifted - ROUND;
        float r = Math.fma(n, LN2_LOW, Math.fma(n, LN2_HIGH, x));
        float p = Math.fma(expTail(r), r * r, r);
        float scale = Float.intBitsToFloat(Float.floatToRawIntBits(shifted) << 23);
        return Math.fma(p, scale, scale - 1);
    }

    /// `(e^r - 1 - r) / r²` for |r| <= ln(2) / 2.
    private static float expTail(float r) {
        float q = 0.0013926376f;
        q = Math.fma(q, r, 0.0083633335f);
        q = Math.fma(q, r, 0.041666552f);
        q = Math.fma(q, r, 0.16666576f);
        return Math.fma(q, r, 0.5f);
    }

    static float sigmoid(float z) {
        float e = exp(-Math.abs(z));
        return (z < 0 ? e : 1) / (1 + e);
    }

    static float sigmoidSlope(float z) {
        float e = exp(-Math.abs(z));
        float inverse = 1 / (1 + e);
        return e * inverse * inverse;
    }

    static float hardSigmoid(float z) {
        return clip((z + 3) * SIXTH, 0, 1);
    }

    static float hardSigmoidSlope(float z) {
        return z != z ? z : Math.abs(z) < 3 ? SIXTH : 0;
    }

    static float tanh(float z) {
        float m = expm1(-2 * Math.abs(z));
        return Math.copySign(m / (2 + m), z);
    }

    static float tanhSlope(float z) {
        float e = exp(-2 * Math.abs(z));
        float inverse = 1 / (1 + e);
        return 4 * e * inverse * inverse;
    }

    static float hardTanh(float z) {
        return clip(z, -1, 1);
    }

    static float hardTanhSlope(float z) {
        return z != z ? z : Math.abs(z) < 1 ? 1 : 0;
    }

    static float relu(float z) {
        return z <= 0 ? 0 : z;
    }

    static float leaky(float z, float a) {
        return z > 0 ? z : a * z;
    }

    static float leakySlope(float z, float a) {
        return z > 0 ? 1 : z <= 0 ? a : z;
    }

    static float elu(float z, float a, float b) {
        return b * (z >= 0 ? z : a * expm1(z));
    }

    static float eluSlope(float z, float a, float b) {
        return b * (z > 0 ? 1 : a * exp(z));
    }

    static float celu(float z, float a, float inverse) {
        return z >= 0 ? z : a * expm1(z * inverse);
    }

    static float celuSlope(float z, float inverse) {
        return z > 0 ? 1 : exp(z * inverse);
    }

    /// `z Phi(z)` with `Phi(-a) = exp(-a²/2) R(a)`.
    static float gelu(float z) {
        float a = Math.abs(z);
        a = a > GELU_FAR ? GELU_FAR : a;
        float tail = gaussian(a) * millsRatio(a);
        return (z < -GELU_FAR ? -GELU_FAR : z) * (z < 0 ? tail : 1 - tail);
    }

    /// `Phi(z) + z phi(z)`.
    static float geluSlope(float z) {
        float a = Math.abs(z);
        a = a > GELU_FAR ? GELU_FAR : a;
        float tail = gaussian(a) * Math.fma(a, -DENSITY_AT_ZERO, millsRatio(a));
        return z < 0 ? tail : 1 - tail;
    }

    /// `exp(-a²/2)`, the rounding of a² made good by its exact remainder.
    private static float gaussian(float a) {
        float square = a * a;
        float rest = Math.fma(a, a, -square);
        float e = exp(-0.5f * square);
        return Math.fma(e, -0.5f * rest, e);
    }

    /// `R(a) = exp(a²/2) Phi(-a)` for 0 <= a <= 15: a multiple of Mills' ratio.
    private static float millsRatio(float a) {
        float t = (a - 4) / (a + 4);
        float p = -7.236104e-05f;
        p = Math.fma(p, t, -0.0001790831f);
        p = Math.fma(p, t, 0.0006595961f);
        p = Math.fma(p, t, 0.0005110912f);
        p = Math.fma(p, t, -0.0084971525f);
        p = Math.fma(p, t, 0.030863365f);
        p = Math.fma(p, t, -0.07170696f);
        p = Math.fma(p, t, 0.12437938f);
        p = Math.fma(p, t, -0.17039773f);
        return Math.fma(p, t, 0.09441064f);
    }

    static float geluTanh(float z) {
        float c = clip(z, -GELU_FAR, GELU_FAR);
        float u = c * Math.fma(c * c, GELU_CUBE, GELU_SLOPE);
        return (z < -GELU_FAR ? -GELU_FAR : z) * sigmoid(u);
    }

    static float geluTanhSlope(float z) {
        float c = clip(z, -GELU_FAR, GELU_FAR);
        float square = c * c;
        float u = c * Math.fma(square, GELU_CUBE, GELU_SLOPE);
        float e = exp(-Math.abs(u));
        float inverse = 1 / (1 + e);
        float bend = c * Math.fma(square, 3 * GELU_CUBE, GELU_SLOPE) * (e * inverse * inverse);
        return Math.fma(u < 0 ? e : 1, inverse, bend);
    }

    static float silu(float z) {
        return (z < -FAR ? -FAR : z) * sigmoid(z);
    }

    static float siluSlope(float z) {
        float e = exp(-Math.abs(z));
        float inverse = 1 / (1 + e);
        return Math.fma(z < 0 ? e : 1, inverse, clip(z, -FAR, FAR) * (e * inverse * inverse));
    }

    static float mish(float z) {
        float e = exp(-Math.abs(z));
        float top = z < 0 ? e * (e + 2) : Math.fma(2, e, 1);
        float bottom = top + (z < 0 ? 2 : 2 * e * e);
        return (z < -FAR ? -FAR : z) * (top / bottom);
    }

    static float mishSlope(float z) {
        float e = exp(-Math.abs(z));
        float top = z < 0 ? e * (e + 2) : Math.fma(2, e, 1);
        float inverse = 1 / (top + (z < 0 ? 2 : 2 * e * e));
        float bend = 4 * clip(z, -FAR, FAR) * (z < 0 ? e : e * e) * (1 + e) * inverse;
        return (top + bend) * inverse;
    }

    static float softplus(float z) {
        float e = exp(-Math.abs(z));
        float p = -0.003176057f;
        p = Math.fma(p, e, 0.019542526f);
        p = Math.fma(p, e, -0.05637361f);
        p = Math.fma(p, e, 0.105436236f);
        p = Math.fma(p, e, -0.15269667f);
        p = Math.fma(p, e, 0.19663274f);
        p = Math.fma(p, e, -0.24951616f);
        p = Math.fma(p, e, 0.3332971f);
        p = Math.fma(p, e, -0.49999893f);
        p = Math.fma(p, e, 1);
        return Math.fma(p, e, z < 0 ? 0 : z);
    }

    static float softsign(float z) {
        float c = clip(z, -Float.MAX_VALUE, Float.MAX_VALUE);
        return c / (1 + Math.abs(c));
    }

    static float softsignSlope(float z) {
        float inverse = 1 / (1 + Math.abs(z));
        return inverse * inverse;
    }

    /// Reduction in three parts (Cody and Waite 1980) up to
    /// [#SIN_HIGH]; beyond it the double function, rounded.
    static float sin(float z) {
        float a = Math.abs(z);
        if (!(a <= SIN_HIGH)) {
            return (float) StrictMath.sin(z);
        }
        float shifted = Math.fma(a, TWO_BY_PI, ROUND_PLAIN);
        int quarter = Float.floatToRawIntBits(shifted);
        float wave = wave(reduced(a, shifted - ROUND_PLAIN), quarter);
        return Float.intBitsToFloat(Float.floatToRawIntBits(wave) ^ (Float.floatToRawIntBits(z) & 0x80000000));
    }

    static float sinSlope(float z) {
        float a = Math.abs(z);
        if (!(a <= SIN_HIGH)) {
            return (float) StrictMath.cos(z);
        }
        float shifted = Math.fma(a, TWO_BY_PI, ROUND_PLAIN);
        int quarter = Float.floatToRawIntBits(shifted) + 1;
        return wave(reduced(a, shifted - ROUND_PLAIN), quarter);
    }

    private static float reduced(float a, float n) {
        float r = Math.fma(n, HALF_PI_HIGH, a);
        r = Math.fma(n, HALF_PI_MIDDLE, r);
        return Math.fma(n, HALF_PI_LOW, r);
    }

    /// sin(r + quarter pi/2) for |r| <= pi/4.
    private static float wave(float r, int quarter) {
        float s = r * r;
        float sine = -0.0001958787f;
        sine = Math.fma(sine, s, 0.008332748f);
        sine = Math.fma(sine, s, -0.16666664f);
        sine = Math.fma(sine, s * r, r);
        float cosine = 2.4547922e-05f;
        cosine = Math.fma(cosine, s, -0.0013888302f);
        cosine = Math.fma(cosine, s, 0.041666664f);
        cosine = Math.fma(cosine, s, -0.5f);
        cosine = Math.fma(cosine, s, 1);
        float wave = (quarter & 1) == 0 ? sine : cosine;
        return Float.intBitsToFloat(Float.floatToRawIntBits(wave) ^ ((quarter & 2) << 30));
    }

    /// `-expm1(-a P(a))` with `P(a) = -ln(erfc a) / a`: one smooth piece from 0 to saturation.
    static float erf(float z) {
        float a = Math.abs(z);
        a = a > ERF_HIGH ? ERF_HIGH : a;
        float p = -1.01397724e-07f;
        p = Math.fma(p, a, 2.5587651e-06f);
        p = Math.fma(p, a, -2.8743581e-05f);
        p = Math.fma(p, a, 0.00018809218f);
        p = Math.fma(p, a, -0.00077187974f);
        p = Math.fma(p, a, 0.0018230308f);
        p = Math.fma(p, a, -0.0002581504f);
        p = Math.fma(p, a, -0.019121386f);
        p = Math.fma(p, a, 0.10277336f);
        p = Math.fma(p, a, 0.63661957f);
        p = Math.fma(p, a, 1.1283792f);
        return Math.copySign(expm1(-a * p), z);
    }

    static float erfSlope(float z) {
        float a = Math.abs(z);
        a = a > GELU_FAR ? GELU_FAR : a;
        float square = a * a;
        float rest = Math.fma(a, a, -square);
        float e = exp(-square);
        return TWO_BY_ROOT_PI * Math.fma(e, -rest, e);
    }

    private static float clip(float z, float low, float high) {
        return z < low ? low : z > high ? high : z;
    }
}
