package initscope.experiment.learning;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Numbers;
import initscope.experiment.spec.Parameter;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Every name `optimizer=` may have, in the order they are listed to people, with PyTorch's standards.
public final class Optimizers {
    private static final double FAR = 1e6;
    /// β = 1 would divide by 1 − β = 0.
    private static final double BELOW_ONE = 0.999999;
    private static final List<String> NO_YES = List.of("no", "yes");

    private Optimizers() {
    }

    /// The eight of them.
    public static List<Form<Optimizer>> all() {
        Parameter momentum = Parameter.number("momentum", Optimizer.MOMENTUM, 0, 1);
        Parameter beta1 = Parameter.number("beta1", Optimizer.MOMENTUM, 0, BELOW_ONE);
        Parameter beta2 = Parameter.number("beta2", Optimizer.BETA2, 0, BELOW_ONE);
        Parameter eps = Parameter.number("eps", Optimizer.EPSILON, 0, 1);
        Parameter l2 = Parameter.number("l2", 0, 0, FAR);
        List<Form<Optimizer>> forms = new ArrayList<>();
        form(forms, "sgd", 0.01, l2);
        form(forms, "momentum", 0.01, momentum, l2, Parameter.choice("form", names(Optimizer.Momentum.Form.values())));
        form(forms, "nesterov", 0.01, momentum, l2, Parameter.choice("form", names(Optimizer.Nesterov.Form.values())));
        form(forms, "adagrad", 0.01, Parameter.number("eps", Optimizer.AdaGrad.EPSILON, 0, 1),
                Parameter.number("start", 0, 0, FAR), Parameter.choice("inside", NO_YES));
        form(forms, "rmsprop", 0.01, Parameter.number("alpha", Optimizer.RmsProp.ALPHA, 0, 1), eps,
                Parameter.choice("inside", NO_YES));
        form(forms, "adam", 0.001, beta1, beta2, eps, l2, Parameter.choice("hat", NO_YES));
        form(forms, "adamw", 0.001, beta1, beta2, eps, Parameter.number("decay", Optimizer.AdamW.DECAY, 0, FAR));
        form(forms, "nadam", 0.002, beta1, beta2, eps, Parameter.number("psi", Optimizer.Nadam.PSI, 0, FAR));
        return forms;
    }

    private static void form(List<Form<Optimizer>> forms, String id, double rate, Parameter... others) {
        List<Parameter> parameters = new ArrayList<>(List.of(Parameter.number("rate", rate, 0, FAR)));
        parameters.addAll(List.of(others));
        forms.add(new Form<>(id, parameters, new Make(id), new Take(id)));
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(name(value));
        }
        return names;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private record Make(String id) implements Function<List<String>, Optimizer> {
        @Override
        public Optimizer apply(List<String> given) {
            return switch (id) {
                case "sgd" -> new Optimizer.Sgd(number(given, 0), number(given, 1));
                case "momentum" -> new Optimizer.Momentum(number(given, 0), number(given, 1), number(given, 2),
                        Optimizer.Momentum.Form.valueOf(given.get(3).toUpperCase(Locale.ROOT)));
                case "nesterov" -> new Optimizer.Nesterov(number(given, 0), number(given, 1), number(given, 2),
                        Optimizer.Nesterov.Form.valueOf(given.get(3).toUpperCase(Locale.ROOT)));
                case "adagrad" -> new Optimizer.AdaGrad(number(given, 0), number(given, 1), number(given, 2), yes(given, 3));
                case "rmsprop" -> new Optimizer.RmsProp(number(given, 0), number(given, 1), number(given, 2), yes(given, 3));
                case "adam" -> new Optimizer.Adam(number(given, 0), number(given, 1), number(given, 2), number(given, 3),
                        number(given, 4), yes(given, 5));
                case "adamw" -> new Optimizer.AdamW(number(given, 0), number(given, 1), number(given, 2), number(given, 3),
                        number(given, 4));
                case "nadam" -> new Optimizer.Nadam(number(given, 0), number(given, 1), number(given, 2), number(given, 3),
                        number(given, 4));
                default -> throw new IllegalStateException(id);
            };
        }

        private static double number(List<String> given, int at) {
            return Double.parseDouble(given.get(at));
        }

        private static boolean yes(List<String> given, int at) {
            return given.get(at).equals("yes");
        }
    }

    private record Take(String id) implements Function<Optimizer, List<String>> {
        @Override
        public List<String> apply(Optimizer value) {
            return !value.id().equals(id) ? null : switch (value) {
                case Optimizer.Sgd o -> texts(o.rate(), o.l2());
                case Optimizer.Momentum o -> and(texts(o.rate(), o.momentum(), o.l2()), name(o.form()));
                case Optimizer.Nesterov o -> and(texts(o.rate(), o.momentum(), o.l2()), name(o.form()));
                case Optimizer.AdaGrad o -> and(texts(o.rate(), o.epsilon(), o.start()), yes(o.inside()));
                case Optimizer.RmsProp o -> and(texts(o.rate(), o.alpha(), o.epsilon()), yes(o.inside()));
                case Optimizer.Adam o -> and(texts(o.rate(), o.beta1(), o.beta2(), o.epsilon(), o.l2()), yes(o.hat()));
                case Optimizer.AdamW o -> texts(o.rate(), o.beta1(), o.beta2(), o.epsilon(), o.decay());
                case Optimizer.Nadam o -> texts(o.rate(), o.beta1(), o.beta2(), o.epsilon(), o.psi());
            };
        }

        private static List<String> texts(double... numbers) {
            List<String> texts = new ArrayList<>();
            for (double number : numbers) {
                texts.add(Numbers.text(number));
            }
            return texts;
        }

        private static List<String> and(List<String> texts, String last) {
            texts.add(last);
            return texts;
        }

        private static String yes(boolean value) {
            return value ? "yes" : "no";
        }
    }
}
