package initscope.lesson.measure;

import initscope.experiment.report.Quantity;
import initscope.experiment.spec.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that has a name and can be measured.
///
/// @param name as lessons write it
/// @param example of what stands in its brackets, "" if it has none
public record Figure(String name, Family family, String example) {

    /// What it is measured on.
    public enum Family {
        /// A number a layer of one pass.
        LAYER,
        /// The counts of a layer's histogram.
        HISTOGRAM,
        /// An edge of a layer's histogram, or the share of the values that are in none of its bins.
        ASIDE,
        /// A number a layer of theory.
        THEORY,
        /// One number of one pass.
        WHOLE,
        /// A number a step of learning.
        LEARNING,
        /// A number a layer before the first step of learning: after pretraining, where there is one.
        BEGUN,
        /// A number a layer after the last step of learning.
        TRAINED,
        /// A number a layer of pretraining, after its last epoch.
        PRETRAINING,
        /// Of losses and optimizers alone, without a network.
        ALONE
    }

    private static final List<String> THEORY = List.of("mean", "std", "second_moment", "saturated_fraction",
            "preactivation_second_moment", "gradient_second_moment", "chi", "log_variance");
    private static final List<String> ASIDES = List.of("low", "high", "below", "above", "nan", "negative_infinity",
            "positive_infinity");
    private static final List<String> LEARNING = List.of("loss", "train_accuracy", "test_loss", "test_accuracy");
    private static final List<String> WHOLE = List.of("sign_agreement", "loss", "input.mean", "input.std",
            "input.second_moment", "first_non_finite_layer", "first_all_zero_layer", "chance_loss");

    private static final List<Figure> ALL = list();

    /// Every figure there is.
    public static List<Figure> all() {
        return ALL;
    }

    private static List<Figure> list() {
        List<Figure> all = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            all.add(new Figure(name(quantity), Family.LAYER, ""));
        }
        for (String of : List.of("", "gradient.preactivation.", "gradient.activation.", "gradient.weight.")) {
            all.add(new Figure(of + "histogram", Family.HISTOGRAM, ""));
        }
        ASIDES.forEach(key -> all.add(new Figure("histogram." + key, Family.ASIDE, "")));
        THEORY.forEach(key -> all.add(new Figure("theory." + key, Family.THEORY, "")));
        WHOLE.forEach(name -> all.add(new Figure(name, Family.WHOLE, "")));
        LEARNING.forEach(key -> all.add(new Figure("learning." + key, Family.LEARNING, "")));
        for (Quantity quantity : Quantity.values()) {
            if (!quantity.isQuantile()) {
                all.add(new Figure("begun." + name(quantity), Family.BEGUN, ""));
                all.add(new Figure("trained." + name(quantity), Family.TRAINED, ""));
            }
        }
        all.add(new Figure("begun.histogram", Family.BEGUN, ""));
        all.add(new Figure("trained.histogram", Family.TRAINED, ""));
        all.add(new Figure("pretraining.error", Family.PRETRAINING, ""));
        all.add(new Figure("loss.slope", Family.ALONE, "(sigmoid_mse, 0.99)"));
        all.add(new Figure("neuron.error", Family.ALONE, "(sigmoid_mse, -4)"));
        for (String key : List.of("x", "y", "height")) {
            all.add(new Figure("path." + key, Family.ALONE, "(valley, momentum(0.1))"));
        }
        return List.copyOf(all);
    }

    static String name(Quantity quantity) {
        return quantity.block() + "." + quantity.key();
    }

    /// The figure of this name.
    public static Optional<Figure> of(String name) {
        return ALL.stream().filter(figure -> figure.name.equals(name)).findFirst();
    }

    /// The name somebody probably meant, "" if none is near.
    static String nearest(String name) {
        List<String> names = ALL.stream().map(Figure::name).toList();
        String near = Nearest.of(name, names.stream().map(n -> n.replace('_', '-')).toList());
        return names.stream().filter(n -> n.replace('_', '-').equals(near)).findFirst().orElse("");
    }

    /// Whether it is a share, which people say in per cent.
    public boolean isShare() {
        return name.endsWith("_fraction") || name.endsWith("_accuracy")
                || family == Family.ASIDE && !name.equals("histogram.low") && !name.equals("histogram.high");
    }

    /// Whether it takes a learner to measure it.
    public boolean isOfLearning() {
        return switch (family) {
            case LEARNING, BEGUN, TRAINED, PRETRAINING -> true;
            case LAYER, HISTOGRAM, ASIDE, THEORY, WHOLE, ALONE -> false;
        };
    }

    /// Whether it is the counts of a histogram.
    public boolean isHistogram() {
        return name.endsWith("histogram");
    }

    /// Whether what follows `@` is a layer; else it is a step, or nothing.
    boolean isByLayer() {
        return switch (family) {
            case LAYER, HISTOGRAM, ASIDE, THEORY, BEGUN, TRAINED, PRETRAINING -> true;
            case WHOLE, LEARNING, ALONE -> false;
        };
    }

    /// Whether it goes by steps, of learning or of a path.
    boolean isByStep() {
        return family == Family.LEARNING || name.startsWith("path.") || name.startsWith("neuron.");
    }
}
