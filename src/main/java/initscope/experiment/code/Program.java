package initscope.experiment.code;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A runnable program for a spec: prints mean, standard deviation, saturated and zero share of every layer, and the root mean
/// square of the gradient that its head sends back.
public final class Program {

    private Program() {
    }

    /// Layers that follow one another and are alike.
    ///
    /// @param units O of each
    /// @param phi name of the activation's function
    /// @param weights name of the function that draws the weights
    /// @param count how many
    record Run(int units, String phi, String weights, Activation activation, int count) {
    }

    /// The text of the program, for the first of the spec's seeds.
    public static String of(Spec spec, Framework framework) {
        Dialect dialect = switch (framework) {
            case NUMPY -> new NumPy();
            case PYTORCH -> new PyTorch();
            case KERAS -> new Keras();
            case JAVA -> new PlainJava();
        };
        Map<String, String> functions = new LinkedHashMap<>();
        List<Run> runs = new ArrayList<>();
        for (Architecture.Layer layer : spec.architecture().layers()) {
            Initializer law = spec.initializer(layer.number());
            String phi = name(layer.activation().id(), dialect.activation(layer.activation()), functions, dialect);
            if (dialect.slope(layer.activation()) != null) {
                functions.put(phi + dialect.slopeName(), dialect.slope(layer.activation()));
            }
            String weights = name(law.id(), dialect.weights(law, layer.activation().slope()), functions, dialect);
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.units() == layer.fanOut() && last.phi().equals(phi) && last.weights().equals(weights)) {
                runs.set(runs.size() - 1, new Run(last.units(), phi, weights, layer.activation(), last.count() + 1));
            } else {
                runs.add(new Run(layer.fanOut(), phi, weights, layer.activation(), 1));
            }
        }
        return dialect.program(spec, functions, runs, output(spec, dialect, functions));
    }

    /// The function for the weights of an output layer, which a softmax of other width than the last layer has.
    private static String output(Spec spec, Dialect dialect, Map<String, String> functions) {
        return spec.head() instanceof Head.Softmax(int classes) && classes != spec.widths().getLast()
                ? name(spec.initializer().id(), dialect.weights(spec.initializer(), spec.activation().slope()), functions, dialect)
                : null;
    }

    /// Whether the last layer hands on probabilities: sigmoids, and nothing after them.
    static boolean endsInProbabilities(Spec spec) {
        Architecture shape = spec.architecture();
        return shape.layers().getLast().activation() == Plain.SIGMOID && spec.block().dropout() == 0
                && !shape.adds(shape.layers().getLast());
    }

    /// The name under which a function stands in the program; its body is kept the first time it is met.
    private static String name(String id, String body, Map<String, String> functions, Dialect dialect) {
        String plain = dialect.name(id);
        String name = plain;
        for (int n = 2; functions.containsKey(name) && !functions.get(name).equals(body); n++) {
            name = plain + n;
        }
        functions.put(name, body);
        return name;
    }

    /// The source without its preprocessing.
    static InputSource.Raw raw(InputSource source) {
        return switch (source) {
            case InputSource.Standardized(InputSource.Raw inner) -> inner;
            case InputSource.MinMax(InputSource.Raw inner) -> inner;
            case InputSource.Raw itself -> itself;
        };
    }

    /// The first lines of every program.
    static String head(String comment, Spec spec, String language) {
        return comment + spec.withSeeds(1).toString().replace("\\", "%5C") + "\n"
                + comment + "The same experiment in " + language + ", written by InitScope. It draws its own numbers by the same\n"
                + comment + "laws: its figures agree with InitScope's within chance, not digit by digit.\n";
    }
}
