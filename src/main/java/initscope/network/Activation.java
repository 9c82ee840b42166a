package initscope.network;

import initscope.tensor.Curve;
import initscope.tensor.functions.DoubleFunctions;
import java.util.List;

/// An activation function x = phi(z), applied element by element in every layer including the last.
///
/// Sealed, so that every `switch` over activations (theory, code export) stops compiling until a new one is answered.
/// Derivative at a kink as in PyTorch: ReLU 0 at 0, leaky a, hard tanh 0 at ±1, hard sigmoid 0 at ±3.
public sealed interface Activation permits Plain, Activation.LeakyRelu, Activation.Elu, Activation.Celu {

    /// From here down e^z is exactly 0 in double precision.
    double UNDERFLOW = -745.1332191019412;

    /// Its name in specs: lower case with hyphens.
    String id();

    /// The arithmetic of phi and phi'.
    Curve curve();

    /// phi(z) in double precision.
    default double at(double z) {
        return DoubleFunctions.value(curve(), z);
    }

    /// phi'(z) in double precision.
    default double derivative(double z) {
        return DoubleFunctions.slope(curve(), z);
    }

    /// Where z counts as saturated: |phi'| below 5 % of its supremum for all further z, only on a side with a horizontal
    /// asymptote. For ReLU this is z <= 0, "inactive".
    Zone saturation();

    /// Where z makes phi' exactly zero in double precision; a unit there for the whole batch is dead.
    Zone flat();

    /// Greatest lower bound and least upper bound of phi, infinite where there is none.
    Bounds range();

    /// Values phi takes on whole intervals of z (ReLU's zero): point masses of the histogram, ascending.
    default List<Double> atoms() {
        return List.of();
    }

    /// Slope on the negative side where that is what He's gain asks for: `sqrt(2 / (1 + slope²))` (He et al. 2015, eq. 15).
    default double slope() {
        return 0;
    }

    /// Where x counts as being at an edge: within 5 % of the output range of an end. Bounded activations only.
    default Zone edge() {
        Bounds r = range();
        if (!r.isBounded()) {
            return Zone.NONE;
        }
        double margin = 0.05 * (r.high() - r.low());
        return new Zone(r.low() + margin, r.high() - margin);
    }

    /// Reaches its ends on both sides: the kind the word "saturated" was made for.
    default boolean isBounded() {
        return range().isBounded();
    }

    /// Range of an activation's values.
    record Bounds(double low, double high) {
        public static final Bounds ALL = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        public static final Bounds UNIT = new Bounds(0, 1);
        public static final Bounds SYMMETRIC = new Bounds(-1, 1);

        public static Bounds from(double low) {
            return new Bounds(low, Double.POSITIVE_INFINITY);
        }

        public boolean isBounded() {
            return Double.isFinite(low) && Double.isFinite(high);
        }
    }

    /// `z > 0 ? z : slope z` (Maas, Hannun & Ng 2013).
    record LeakyRelu(double slope) implements Activation {
        public static final double DEFAULT = 0.01;

        @Override
        public String id() {
            return "leaky-relu";
        }

        @Override
        public Curve curve() {
            return new Curve(Curve.Kind.LEAKY, slope, 0);
        }

        @Override
        public Zone saturation() {
            return slope == 0 ? Plain.RELU.saturation() : Zone.NONE;
        }

        @Override
        public Zone flat() {
            return slope == 0 ? Plain.RELU.flat() : Zone.NONE;
        }

        @Override
        public Bounds range() {
            return slope > 0 ? Bounds.ALL : Bounds.from(0);
        }

        @Override
        public List<Double> atoms() {
            return slope == 0 ? Plain.RELU.atoms() : List.of();
        }

        @Override
        public String toString() {
            return Plain.text(id(), slope, DEFAULT);
        }
    }

    /// `z > 0 ? z : alpha (e^z - 1)` (Clevert, Unterthiner & Hochreiter 2015). Derivative at 0: alpha.
    record Elu(double alpha) implements Activation {
        @Override
        public String id() {
            return "elu";
        }

        @Override
        public Curve curve() {
            return new Curve(Curve.Kind.ELU, alpha, 1);
        }

        @Override
        public Zone saturation() {
            return Zone.below(Math.log(0.05 * Math.max(1, alpha) / alpha));
        }

        @Override
        public Zone flat() {
            return Zone.below(UNDERFLOW);
        }

        @Override
        public Bounds range() {
            return Bounds.from(-alpha);
        }

        @Override
        public String toString() {
            return Plain.text(id(), alpha, 1);
        }
    }

    /// `max(0, z) + min(0, alpha (e^(z/alpha) - 1))` (Barron 2017).
    record Celu(double alpha) implements Activation {
        @Override
        public String id() {
            return "celu";
        }

        @Override
        public Curve curve() {
            return new Curve(Curve.Kind.CELU, alpha, 0);
        }

        @Override
        public Zone saturation() {
            return Zone.below(alpha * Math.log(0.05));
        }

        @Override
        public Zone flat() {
            return Zone.below(alpha * UNDERFLOW);
        }

        @Override
        public Bounds range() {
            return Bounds.from(-alpha);
        }

        @Override
        public String toString() {
            return Plain.text(id(), alpha, 1);
        }
    }
}
