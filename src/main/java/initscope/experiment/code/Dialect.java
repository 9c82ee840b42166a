package initscope.experiment.code;

import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Activation;
import java.util.List;
import java.util.Map;

/// The words of one language.
sealed interface Dialect permits NumPy, PyTorch, Keras, PlainJava {
    /// A function name made of a spec's name.
    String name(String id);

    /// The body of a function of z.
    String activation(Activation phi);

    /// The body of a function that draws weights `[O, I]`.
    ///
    /// @param slope of the activation behind, which He's gain follows
    String weights(Initializer law, double slope);

    /// The body of phi'; null in a language that differentiates by itself.
    default String slope(Activation phi) {
        return null;
    }

    /// How the name of a slope's function ends, after the activation's.
    default String slopeName() {
        return "";
    }

    /// All of it.
    ///
    /// @param output the function that draws an output layer's weights; null where the head has none
    String program(Spec spec, Map<String, String> functions, List<Program.Run> runs, String output);
}
