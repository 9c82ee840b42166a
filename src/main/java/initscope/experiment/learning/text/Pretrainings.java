package initscope.experiment.learning.text;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Numbers;
import initscope.experiment.spec.Parameter;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The pretrainings a text may name, in the order they are listed to people.
public final class Pretrainings {

    private Pretrainings() {
    }

    public static List<Form<Pretraining>> all() {
        List<Form<Pretraining>> forms = new ArrayList<>();
        form(forms, "none");
        forms.addAll(Layerwise.all());
        form(forms, "supervised", epochs(20), rate());
        form(forms, "gan", epochs(30), rate(), Parameter.whole("noise", 32, 1, 4096));
        form(forms, "same-or-different", epochs(30), rate(), Parameter.choice("pairs", List.of("jitter", "labels")));
        form(forms, "fill-in", epochs(30), rate(), Parameter.number("share", 0.25, 0.01, 0.99));
        return forms;
    }

    private static Parameter epochs(int standard) {
        return Parameter.whole("epochs", standard, 1, 100_000);
    }

    /// Of Adam.
    private static Parameter rate() {
        return Parameter.number("rate", 0.001, 0, 1e6);
    }

    private static void form(List<Form<Pretraining>> forms, String id, Parameter... parameters) {
        forms.add(new Form<>(id, List.of(parameters), new Make(id), new Take(id)));
    }

    private record Make(String id) implements Function<List<String>, Pretraining> {
        @Override
        public Pretraining apply(List<String> given) {
            return switch (id) {
                case "none" -> Pretraining.NONE;
                case "supervised" -> new Pretraining.Supervised(whole(given, 0), number(given, 1));
                case "gan" -> new Pretraining.Gan(whole(given, 0), number(given, 1), whole(given, 2));
                case "same-or-different" -> new Pretraining.SameOrDifferent(whole(given, 0), number(given, 1),
                        Pairs.valueOf(given.get(2).toUpperCase(Locale.ROOT)));
                case "fill-in" -> new Pretraining.FillIn(whole(given, 0), number(given, 1), number(given, 2));
                default -> throw new IllegalStateException(id);
            };
        }

        private static int whole(List<String> given, int at) {
            return Integer.parseInt(given.get(at));
        }

        private static double number(List<String> given, int at) {
            return Double.parseDouble(given.get(at));
        }
    }

    private record Take(String id) implements Function<Pretraining, List<String>> {
        @Override
        public List<String> apply(Pretraining value) {
            return !value.id().equals(id) ? null : switch (value) {
                case Pretraining.None _ -> List.of();
                case Pretraining.Supervised p -> texts(p.epochs(), p.rate());
                case Pretraining.Gan p -> texts(p.epochs(), p.rate(), p.noise());
                case Pretraining.SameOrDifferent p -> List.of(Numbers.text(p.epochs()), Numbers.text(p.rate()),
                        p.pairs().name().toLowerCase(Locale.ROOT));
                case Pretraining.FillIn p -> texts(p.epochs(), p.rate(), p.share());
                default -> throw new IllegalStateException(id);
            };
        }

        private static List<String> texts(double... numbers) {
            return Arrays.stream(numbers).mapToObj(Numbers::text).toList();
        }
    }
}
