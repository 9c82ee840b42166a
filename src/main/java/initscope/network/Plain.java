package initscope.network;

import initscope.tensor.Curve;
import initscope.tensor.Curve.Kind;
import java.util.List;

/// The activations without a parameter. Saturation bounds: `science` table 1.2, recomputed by the tests from phi'.
public enum Plain implements Activation {
    IDENTITY("identity", Curve.of(Kind.IDENTITY), Zone.NONE, Zone.NONE, Bounds.ALL),
    /// 1 / (1 + e^-z). Its slope s(1 - s) is zero in double from where e^z underflows, and from where s rounds to 1.
    SIGMOID("sigmoid", Curve.of(Kind.SIGMOID), Zone.symmetric(4.356544420601753),
            new Zone(UNDERFLOW, 36.73680056967711), Bounds.UNIT),
    /// clip(z/6 + 1/2, 0, 1): PyTorch's Hardsigmoid and Keras 3; Keras 2 used clip(0.2 z + 0.5).
    HARD_SIGMOID("hard-sigmoid", Curve.of(Kind.HARD_SIGMOID), Zone.symmetric(3), Zone.symmetric(3), Bounds.UNIT,
            0.0, 1.0),
    /// Its slope 4 e^-2|z| underflows at 372.6; only the way of writing it 1 - tanh² loses it at 19.
    TANH("tanh", Curve.of(Kind.TANH), Zone.symmetric(2.178272210300875), Zone.symmetric(372.5666095509706),
            Bounds.SYMMETRIC),
    HARD_TANH("hard-tanh", Curve.of(Kind.HARD_TANH), Zone.symmetric(1), Zone.symmetric(1), Bounds.SYMMETRIC,
            -1.0, 1.0),
    /// max(0, z) (Nair & Hinton 2010).
    RELU("relu", new Curve(Kind.LEAKY, 0, 0), Zone.below(0), Zone.below(0), Bounds.from(0), 0.0),
    /// Klambauer, Unterthiner, Mayr & Hochreiter 2017; the two constants make mean 0, variance 1 a fixed point.
    SELU("selu", new Curve(Kind.ELU, 1.6732632423543772848, 1.0507009873554804934),
            Zone.below(-2.995732273553991), Zone.below(UNDERFLOW), Bounds.from(-1.7580993408473766)),
    /// z Phi(z) (Hendrycks & Gimpel 2016).
    GELU("gelu", Curve.of(Kind.GELU), Zone.below(-2.278560693803555), Zone.below(-38.6039692027113),
            Bounds.from(-0.169971207479904)),
    /// 0.5 z (1 + tanh(sqrt(2/pi) (z + 0.044715 z³))), the same paper's approximation; flat where 1 + tanh rounds to 0, as
    /// in the frameworks that compute it this way.
    GELU_TANH("gelu-tanh", Curve.of(Kind.GELU_TANH), Zone.below(-2.2857000662662843), Zone.below(-7.188805449078429),
            Bounds.from(-0.170040750571254)),
    /// z sigmoid(z), also called Swish-1 (Elfwing, Uchibe & Doya 2017; Ramachandran, Zoph & Le 2017).
    SILU("silu", Curve.of(Kind.SILU), Zone.below(-3.92989731609665), Zone.below(UNDERFLOW),
            Bounds.from(-0.278464542761074)),
    /// z tanh(softplus z) (Misra 2019).
    MISH("mish", Curve.of(Kind.MISH), Zone.below(-3.9812514949128044), Zone.below(UNDERFLOW),
            Bounds.from(-0.308843413017250)),
    /// ln(1 + e^z).
    SOFTPLUS("softplus", Curve.of(Kind.SOFTPLUS), Zone.below(-2.9444389791664403), Zone.below(UNDERFLOW), Bounds.from(0)),
    /// z / (1 + |z|).
    SOFTSIGN("softsign", Curve.of(Kind.SOFTSIGN), Zone.symmetric(3.4721359549995796), Zone.NONE, Bounds.SYMMETRIC),
    /// sin z: oscillates, so it neither saturates nor has an edge.
    SIN("sin", Curve.of(Kind.SIN), Zone.NONE, Zone.NONE, Bounds.SYMMETRIC),
    ERF("erf", Curve.of(Kind.ERF), Zone.symmetric(1.7308183826022854), Zone.symmetric(27.2971284039538), Bounds.SYMMETRIC);

    private final String id;
    private final Curve curve;
    private final Zone saturation;
    private final Zone flat;
    private final Bounds range;
    private final List<Double> atoms;

    Plain(String id, Curve curve, Zone saturation, Zone flat, Bounds range, Double... atoms) {
        this.id = id;
        this.curve = curve;
        this.saturation = saturation;
        this.flat = flat;
        this.range = range;
        this.atoms = List.of(atoms);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Curve curve() {
        return curve;
    }

    @Override
    public Zone saturation() {
        return saturation;
    }

    @Override
    public Zone flat() {
        return flat;
    }

    @Override
    public Bounds range() {
        return range;
    }

    @Override
    public List<Double> atoms() {
        return atoms;
    }

    @Override
    public Zone edge() {
        return this == SIN ? Zone.NONE : Activation.super.edge();
    }

    @Override
    public String toString() {
        return id;
    }

    static String text(String id, double value, double standard) {
        return value == standard ? id : id + "(" + plain(value) + ")";
    }

    /// The shortest text that reads back as this number, without a superfluous ".0".
    static String plain(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
