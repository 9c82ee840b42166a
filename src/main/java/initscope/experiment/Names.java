package initscope.experiment;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer.VarianceScaling.FanMode;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.network.Activation;
import initscope.network.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Every name a spec may use, in the order they are listed to people.
public final class Names {
    private static final double FAR = 1e6;

    private Names() {
    }

    /// The 18 activations.
    public static List<Form<Activation>> activations() {
        List<Form<Activation>> forms = new ArrayList<>();
        for (Plain p : Plain.values()) {
            forms.add(constant(p.id(), p));
            if (p == Plain.RELU) {
                forms.add(one("leaky-relu", Parameter.number("slope", 0.01, 0, 1), Activation.LeakyRelu.class,
                        Activation.LeakyRelu::new, Activation.LeakyRelu::slope));
                forms.add(one("elu", Parameter.number("alpha", 1, 1e-3, 100), Activation.Elu.class,
                        Activation.Elu::new, Activation.Elu::alpha));
            } else if (p == Plain.SELU) {
                forms.add(one("celu", Parameter.number("alpha", 1, 1e-3, 100), Activation.Celu.class,
                        Activation.Celu::new, Activation.Celu::alpha));
            }
        }
        return forms;
    }

    /// The initializers that can run.
    public static List<Form<Initializer>> initializers() {
        List<Form<Initializer>> forms = new ArrayList<>(List.of(
                constant("zeros", new Initializer.Zeros()),
                constant("ones", new Initializer.Ones()),
                one("constant", Parameter.required("c", -FAR, FAR), Initializer.Constant.class,
                        Initializer.Constant::new, Initializer.Constant::value),
                constant("identity", new Initializer.Identity()),
                one("normal", Parameter.required("std", 0, FAR), Initializer.Normal.class,
                        Initializer.Normal::new, Initializer.Normal::std),
                one("uniform", Parameter.required("a", 0, FAR), Initializer.Uniform.class,
                        Initializer.Uniform::new, Initializer.Uniform::bound),
                one("truncated-normal", Parameter.required("std", 0, FAR), Initializer.TruncatedNormal.class,
                        Initializer.TruncatedNormal::new, Initializer.TruncatedNormal::std)));
        for (Scheme scheme : Scheme.values()) {
            for (Shape shape : Shape.values()) {
                forms.add(scaling(scheme, shape));
            }
        }
        forms.add(one("orthogonal", Parameter.number("gain", 1, 0, FAR), Initializer.Orthogonal.class,
                Initializer.Orthogonal::new, Initializer.Orthogonal::gain));
        forms.add(new Form<>("sparse",
                List.of(Parameter.number("sparsity", 0.9, 0, 1), Parameter.number("std", 0.01, 0, FAR)),
                a -> new Initializer.Sparse(number(a.get(0)), number(a.get(1))),
                v -> v instanceof Initializer.Sparse s
                        ? List.of(Numbers.text(s.sparsity()), Numbers.text(s.std())) : null));
        forms.add(constant("pytorch-default", new Initializer.PytorchDefault()));
        return forms;
    }

    /// Names a spec may not use yet, so that they are told from misspellings.
    static List<String> initializersToCome() {
        return List.of("lsuv");
    }

    static List<Form<InputSource>> inputs() {
        return List.of(
                new Form<>("normal", List.of(Parameter.number("mean", 0, -FAR, FAR), Parameter.number("std", 1, 0, FAR)),
                        a -> new InputSource.Normal(number(a.get(0)), number(a.get(1))),
                        v -> v instanceof InputSource.Normal n
                                ? List.of(Numbers.text(n.mean()), Numbers.text(n.std())) : null),
                new Form<>("uniform", List.of(Parameter.number("a", 0, -FAR, FAR), Parameter.number("b", 1, -FAR, FAR)),
                        a -> new InputSource.Uniform(number(a.get(0)), number(a.get(1))),
                        v -> v instanceof InputSource.Uniform u
                                ? List.of(Numbers.text(u.low()), Numbers.text(u.high())) : null));
    }

    static List<Form<Bias>> biases() {
        return List.of(
                one("constant", Parameter.required("c", -FAR, FAR), Bias.Constant.class, Bias.Constant::new,
                        Bias.Constant::value),
                one("normal", Parameter.required("std", 0, FAR), Bias.Normal.class, Bias.Normal::new,
                        Bias.Normal::std));
    }

    private static Form<Initializer> scaling(Scheme scheme, Shape shape) {
        VarianceScaling plain = VarianceScaling.of(scheme, shape);
        boolean he = scheme == Scheme.HE;
        Parameter gain = he ? Parameter.byRule("gain", 0, FAR) : Parameter.number("gain", 1, 0, FAR);
        List<Parameter> parameters = he
                ? List.of(gain, Parameter.choice("mode", List.of("fan-in", "fan-out"))) : List.of(gain);
        return new Form<>(plain.id(), parameters,
                a -> new VarianceScaling(scheme, shape, gain(a.getFirst(), he),
                        he && a.get(1).equals("fan-out") ? FanMode.FAN_OUT : FanMode.FAN_IN),
                v -> v instanceof VarianceScaling s && s.scheme() == scheme && s.shape() == shape
                        ? arguments(s, he) : null);
    }

    /// The gain 1 of LeCun and Xavier is the absence of one; He's absent gain follows the activation.
    private static OptionalDouble gain(String text, boolean he) {
        return text.isEmpty() || !he && number(text) == 1 ? OptionalDouble.empty() : OptionalDouble.of(number(text));
    }

    private static List<String> arguments(VarianceScaling s, boolean he) {
        String gain = s.gain().isPresent() ? Numbers.text(s.gain().getAsDouble()) : he ? "" : "1";
        return he ? List.of(gain, s.mode() == FanMode.FAN_IN ? "fan-in" : "fan-out") : List.of(gain);
    }

    private static <T> Form<T> constant(String id, T value) {
        return new Form<>(id, List.of(), _ -> value, v -> v.equals(value) ? List.of() : null);
    }

    private static <T, S extends T> Form<T> one(String id, Parameter parameter, Class<S> type,
            Function<Double, S> make, Function<S, Double> read) {
        return new Form<>(id, List.of(parameter), a -> make.apply(number(a.getFirst())),
                v -> type.isInstance(v) ? List.of(Numbers.text(read.apply(type.cast(v)))) : null);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
