package initscope.experiment.repair;

import static initscope.experiment.diagnosis.Diagnosis.Code.*;

import initscope.data.InputSource;
import initscope.experiment.diagnosis.Diagnosis.Code;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.Spec.LayerRule;
import initscope.init.Bias;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Norm;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One change that may help. Simple ones first.
public enum Remedy {
    /// Inputs of mean 0 and variance 1 (LeCun et al. 1998, section 4.3).
    STANDARDIZE_INPUT(EnumSet.of(SATURATED, SATURATING, SPARSE_GRADIENT, COLLAPSED_SIGNAL, COLLAPSED_GEOMETRY, COLLAPSED_SCALE,
            EXPLODING_SCALE, SHRINKING_GRADIENT, VANISHING_GRADIENT, NOT_FINITE)),
    /// Biases 0.
    ZERO_BIAS(EnumSet.of(ALL_ZERO, DEAD_UNITS, COLLAPSED_SIGNAL, COLLAPSED_GEOMETRY, SATURATED, SATURATING,
            SHRINKING_GRADIENT, VANISHING_GRADIENT)),
    /// The rule made for the activation: He for ReLU and its kin, LeCun for SELU, Xavier for the rest.
    FITTING_RULE(EnumSet.complementOf(EnumSet.of(HEALTHY, COLLAPSED_GEOMETRY))),
    /// The gain at which theory sends the gradient back to layer 1 in the size it had in the last: the critical gain of a
    /// network of this depth.
    CRITICAL_GAIN(EnumSet.of(NOT_FINITE, EXPLODING_SCALE, COLLAPSED_SCALE, SATURATED, SATURATING, SPARSE_GRADIENT,
            VANISHING_GRADIENT, EXPLODING_GRADIENT, SHRINKING_GRADIENT, GROWING_GRADIENT)),
    /// Orthogonal weights of the fitting gain: no spread among singular values (Saxe et al. 2013).
    ORTHOGONAL(EnumSet.complementOf(EnumSet.of(HEALTHY, ALL_ZERO, DEAD_UNITS))),
    /// Layer-sequential unit variance: orthogonal weights, rescaled on data (Mishkin & Matas 2015).
    LSUV(EnumSet.complementOf(EnumSet.of(HEALTHY, COLLAPSED_GEOMETRY, DEAD_UNITS))),
    /// Normalization of every unit over the batch (Ioffe & Szegedy 2015).
    BATCH_NORM(EnumSet.complementOf(EnumSet.of(HEALTHY, SYMMETRY))),
    /// Every layer adds to its input instead of replacing it (He et al. 2015).
    RESIDUAL(EnumSet.of(COLLAPSED_GEOMETRY, COLLAPSED_SIGNAL, COLLAPSED_SCALE, VANISHING_GRADIENT, SHRINKING_GRADIENT));

    private final Set<Code> against;

    Remedy(Set<Code> against) {
        this.against = against;
    }

    /// Whether it is worth trying against a finding.
    public boolean isAgainst(Code code) {
        return against.contains(code);
    }

    /// The spec with this remedy applied; the same spec where there is nothing to change or no such thing.
    public Spec apply(Spec spec) {
        return switch (this) {
            case STANDARDIZE_INPUT -> spec.withInput(standardized(spec.input()));
            case ZERO_BIAS -> spec.withBias(Bias.ZERO);
            case FITTING_RULE -> everywhere(spec, fitting(spec.activation()));
            case CRITICAL_GAIN -> CriticalGain.of(spec).map(gain -> everywhere(spec, lecun(gain))).orElse(spec);
            case ORTHOGONAL -> everywhere(spec, new Initializer.Orthogonal(gain(spec.activation())));
            case LSUV -> Coming.initializer("lsuv").map(lsuv -> everywhere(spec, lsuv)).orElse(spec);
            case BATCH_NORM -> spec.withBlock(spec.block().withNorm(Norm.BATCH));
            case RESIDUAL -> spec.withBlock(spec.block().withResidual(true));
        };
    }

    private static InputSource standardized(InputSource source) {
        return switch (source) {
            case InputSource.Normal _ -> InputSource.STANDARD;
            case InputSource.Raw raw -> new InputSource.Standardized(raw);
            case InputSource.Standardized it -> it;
            case InputSource.MinMax(InputSource.Raw raw) -> new InputSource.Standardized(raw);
        };
    }

    /// Lets one initializer take the place of the rule and of the layers' own.
    static Spec everywhere(Spec spec, Initializer initializer) {
        Map<Integer, LayerRule> rules = new TreeMap<>();
        spec.exceptions().forEach((layer, rule) -> {
            if (rule.activation() != null) {
                rules.put(layer, new LayerRule(rule.activation(), null));
            }
        });
        return spec.withInitializer(initializer).withExceptions(rules);
    }

    static Initializer lecun(double gain) {
        VarianceScaling plain = VarianceScaling.of(Scheme.LECUN, Shape.NORMAL);
        return gain == 1 ? plain : plain.withGain(gain);
    }

    private static Initializer fitting(Activation phi) {
        return switch (phi.id()) {
            case "relu", "leaky-relu", "gelu", "gelu-tanh", "silu", "mish" -> VarianceScaling.of(Scheme.HE, Shape.NORMAL);
            case "selu" -> VarianceScaling.of(Scheme.LECUN, Shape.NORMAL);
            default -> VarianceScaling.of(Scheme.XAVIER, Shape.NORMAL);
        };
    }

    private static double gain(Activation phi) {
        return switch (phi.id()) {
            case "relu", "leaky-relu" -> Math.rint(1e4 * Math.sqrt(2 / (1 + phi.slope() * phi.slope()))) / 1e4;
            default -> 1;
        };
    }
}
