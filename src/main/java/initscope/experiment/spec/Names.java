package initscope.experiment.spec;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.init.Initializer.VarianceScaling.FanMode;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Plain;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Every name a spec may use, in the order they are listed to people.
///
/// What builds a value and what takes it apart are records with a switch, not lambdas: reading one spec would otherwise
/// make fifty classes at run time, a fifth of a cold command's time.
public final class Names {
    private static final double FAR = 1e6;

    private Names() {
    }

    /// The 18 activations.
    public static List<Form<Activation>> activations() {
        List<Form<Activation>> forms = new ArrayList<>();
        for (Plain p : Plain.values()) {
            activation(forms, p.id());
            if (p == Plain.RELU) {
                activation(forms, "leaky-relu", Parameter.number("slope", 0.01, 0, 1));
                activation(forms, "elu", Parameter.number("alpha", 1, 1e-3, 100));
            } else if (p == Plain.SELU) {
                activation(forms, "celu", Parameter.number("alpha", 1, 1e-3, 100));
            }
        }
        return forms;
    }

    private static void activation(List<Form<Activation>> forms, String id, Parameter... parameters) {
        forms.add(new Form<>(id, List.of(parameters), new MakeActivation(id), new TakeActivation(id)));
    }

    private record MakeActivation(String id) implements Function<List<String>, Activation> {
        @Override
        public Activation apply(List<String> given) {
            switch (id) {
                case "leaky-relu":
                    return new Activation.LeakyRelu(number(given, 0));
                case "elu":
                    return new Activation.Elu(number(given, 0));
                case "celu":
                    return new Activation.Celu(number(given, 0));
                default:
                    for (Plain p : Plain.values()) {
                        if (p.id().equals(id)) {
                            return p;
                        }
                    }
                    throw new IllegalStateException(id);
            }
        }
    }

    private record TakeActivation(String id) implements Function<Activation, List<String>> {
        @Override
        public List<String> apply(Activation value) {
            return !value.id().equals(id) ? null
                    : value instanceof Activation.LeakyRelu leaky ? List.of(Numbers.text(leaky.slope()))
                    : value instanceof Activation.Elu elu ? List.of(Numbers.text(elu.alpha()))
                    : value instanceof Activation.Celu celu ? List.of(Numbers.text(celu.alpha()))
                    : List.of();
        }
    }

    /// The initializers that can run.
    public static List<Form<Initializer>> initializers() {
        List<Form<Initializer>> forms = new ArrayList<>();
        initializer(forms, "zeros");
        initializer(forms, "ones");
        initializer(forms, "constant", Parameter.required("c", -FAR, FAR), Parameter.number("noise", 0, 0, FAR));
        initializer(forms, "identity");
        initializer(forms, "normal", Parameter.required("std", 0, FAR));
        initializer(forms, "uniform", Parameter.required("a", 0, FAR));
        initializer(forms, "truncated-normal", Parameter.required("std", 0, FAR));
        for (Scheme scheme : Scheme.values()) {
            for (Shape shape : Shape.values()) {
                String id = VarianceScaling.of(scheme, shape).id();
                if (scheme == Scheme.HE) {
                    initializer(forms, id, Parameter.byRule("gain", 0, FAR),
                            Parameter.choice("mode", List.of("fan-in", "fan-out")));
                } else {
                    initializer(forms, id, Parameter.number("gain", 1, 0, FAR));
                }
            }
        }
        initializer(forms, "orthogonal", Parameter.number("gain", 1, 0, FAR));
        initializer(forms, "sparse", Parameter.number("sparsity", 0.9, 0, 1), Parameter.number("std", 0.01, 0, FAR));
        initializer(forms, "sign", Parameter.required("std", 0, FAR));
        initializer(forms, "pytorch-default");
        initializer(forms, "lsuv");
        return forms;
    }

    private static void initializer(List<Form<Initializer>> forms, String id, Parameter... parameters) {
        forms.add(new Form<>(id, List.of(parameters), new MakeInitializer(id), new TakeInitializer(id)));
    }

    private record MakeInitializer(String id) implements Function<List<String>, Initializer> {
        @Override
        public Initializer apply(List<String> given) {
            return switch (id) {
                case "zeros" -> new Initializer.Zeros();
                case "ones" -> new Initializer.Ones();
                case "constant" -> new Initializer.Constant(number(given, 0), number(given, 1));
                case "identity" -> new Initializer.Identity();
                case "normal" -> new Initializer.Normal(number(given, 0));
                case "uniform" -> new Initializer.Uniform(number(given, 0));
                case "truncated-normal" -> new Initializer.TruncatedNormal(number(given, 0));
                case "orthogonal" -> new Initializer.Orthogonal(number(given, 0));
                case "sparse" -> new Initializer.Sparse(number(given, 0), number(given, 1));
                case "sign" -> new Initializer.Sign(number(given, 0));
                case "lsuv" -> new Initializer.Lsuv();
                case "pytorch-default" -> new Initializer.PytorchDefault();
                default -> scaling(given);
            };
        }

        private VarianceScaling scaling(List<String> given) {
            for (Scheme scheme : Scheme.values()) {
                for (Shape shape : Shape.values()) {
                    if (VarianceScaling.of(scheme, shape).id().equals(id)) {
                        return new VarianceScaling(scheme, shape, gain(given.getFirst(), scheme), given.size() > 1
                                && given.get(1).equals("fan-out") ? FanMode.FAN_OUT : FanMode.FAN_IN);
                    }
                }
            }
            throw new IllegalStateException(id);
        }

        /// The gain 1 of LeCun and Xavier is the absence of one; He's absent gain follows the activation.
        private static OptionalDouble gain(String text, Scheme scheme) {
            return text.isEmpty() || scheme != Scheme.HE && Double.parseDouble(text) == 1
                    ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        }
    }

    private record TakeInitializer(String id) implements Function<Initializer, List<String>> {
        @Override
        public List<String> apply(Initializer value) {
            return !value.id().equals(id) ? null
                    : value instanceof Initializer.Constant constant
                            ? List.of(Numbers.text(constant.value()), Numbers.text(constant.noise()))
                    : value instanceof Initializer.Normal normal ? List.of(Numbers.text(normal.std()))
                    : value instanceof Initializer.Sign sign ? List.of(Numbers.text(sign.std()))
                    : value instanceof Initializer.Uniform uniform ? List.of(Numbers.text(uniform.bound()))
                    : value instanceof Initializer.TruncatedNormal normal ? List.of(Numbers.text(normal.std()))
                    : value instanceof Initializer.Orthogonal orthogonal ? List.of(Numbers.text(orthogonal.gain()))
                    : value instanceof Initializer.Sparse sparse
                            ? List.of(Numbers.text(sparse.sparsity()), Numbers.text(sparse.std()))
                    : value instanceof VarianceScaling scaling ? scaling(scaling)
                    : List.of();
        }

        private static List<String> scaling(VarianceScaling s) {
            boolean he = s.scheme() == Scheme.HE;
            String gain = s.gain().isPresent() ? Numbers.text(s.gain().getAsDouble()) : he ? "" : "1";
            return he ? List.of(gain, s.mode() == FanMode.FAN_IN ? "fan-in" : "fan-out") : List.of(gain);
        }
    }

    /// The input sources, raw ones first.
    public static List<Form<InputSource>> inputs() {
        return Sources.all();
    }

    /// What may stand after the last layer.
    public static List<Form<Head>> heads() {
        List<Form<Head>> forms = new ArrayList<>();
        for (Head plain : List.of(Head.PROBE, new Head.Mse(), new Head.Bce())) {
            forms.add(new Form<>(plain.id(), List.of(), _ -> plain, v -> v.equals(plain) ? List.of() : null));
        }
        forms.add(new Form<>("softmax", List.of(Parameter.whole("classes", 2, Spec.MAX_WIDTH)),
                a -> new Head.Softmax(Integer.parseInt(a.getFirst())),
                v -> v instanceof Head.Softmax(int classes) ? List.of(String.valueOf(classes)) : null));
        return forms;
    }

    static List<Form<Bias>> biases() {
        return List.of(
                new Form<>("constant", List.of(Parameter.required("c", -FAR, FAR)),
                        a -> new Bias.Constant(number(a, 0)),
                        v -> v instanceof Bias.Constant constant ? List.of(Numbers.text(constant.value())) : null),
                new Form<>("normal", List.of(Parameter.required("std", 0, FAR)), a -> new Bias.Normal(number(a, 0)),
                        v -> v instanceof Bias.Normal normal ? List.of(Numbers.text(normal.std())) : null));
    }

    private static double number(List<String> given, int at) {
        return Double.parseDouble(given.get(at));
    }
}
