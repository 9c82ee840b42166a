package initscope.experiment.learning.text;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Numbers;
import initscope.experiment.spec.Parameter;
import initscope.training.pretraining.Pretraining.Autoencoder;
import initscope.training.pretraining.Pretraining.Corruption;
import initscope.training.pretraining.Pretraining.Cost;
import initscope.training.pretraining.Pretraining.Rbm;
import initscope.training.pretraining.Pretraining.Visible;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The pretrainings that go layer by layer without labels: `rbm`, `autoencoder`, `denoising`.
final class Layerwise {
    private static final double FAR = 1e6;
    private static final int MOST = 100_000;
    private static final List<String> COSTS = List.of("cross-entropy", "squared");
    private static final List<String> NOISES = List.of("mask", "salt-and-pepper", "gaussian");
    private static final double LEVEL = 0.25;

    private Layerwise() {
    }

    static List<Form<Pretraining>> all() {
        Rbm rbm = Rbm.STANDARD;
        return List.of(
                form("rbm", whole("k", rbm.k(), 1000), whole("epochs", rbm.epochs(), MOST),
                        Parameter.number("rate", rbm.rate(), 0, FAR), Parameter.choice("visible", List.of("auto", "gaussian")),
                        Parameter.choice("reconstruction", List.of("probabilities", "samples")), whole("batch", rbm.batch(), MOST),
                        Parameter.number("decay", rbm.decay(), 0, 1)),
                form("autoencoder", encoder()),
                form("denoising", encoder(Parameter.choice("noise", NOISES), Parameter.number("level", LEVEL, 0, FAR))));
    }

    private static Parameter[] encoder(Parameter... before) {
        Autoencoder standard = Autoencoder.STANDARD;
        List<Parameter> parameters = new ArrayList<>(Arrays.asList(before));
        parameters.add(Parameter.choice("tied", List.of("yes", "no")));
        parameters.add(Parameter.choice("cost", COSTS));
        parameters.add(whole("epochs", standard.epochs(), MOST));
        parameters.add(Parameter.number("rate", standard.rate(), 0, FAR));
        parameters.add(whole("batch", standard.batch(), MOST));
        return parameters.toArray(Parameter[]::new);
    }

    private static Parameter whole(String name, int standard, int most) {
        return new Parameter(name, String.valueOf(standard), 1, most, Parameter.Kind.WHOLE, List.of());
    }

    private static Form<Pretraining> form(String id, Parameter... parameters) {
        return new Form<>(id, List.of(parameters), new Make(id), new Take(id));
    }

    private record Make(String id) implements Function<List<String>, Pretraining> {
        @Override
        public Pretraining apply(List<String> given) {
            return switch (id) {
                case "rbm" -> new Rbm(whole(given, 0), whole(given, 1), number(given, 2),
                        given.get(3).equals("gaussian") ? Visible.GAUSSIAN : Visible.AUTO, given.get(4).equals("samples"),
                        whole(given, 5), number(given, 6));
                case "autoencoder" -> encoder(Corruption.NONE, given);
                case "denoising" -> encoder(corruption(given.get(0), number(given, 1)), given.subList(2, given.size()));
                default -> throw new IllegalStateException(id);
            };
        }

        private static Corruption corruption(String noise, double level) {
            return switch (NOISES.indexOf(noise)) {
                case 0 -> new Corruption.Masking(level);
                case 1 -> new Corruption.SaltAndPepper(level);
                default -> new Corruption.Gaussian(level);
            };
        }

        private static Autoencoder encoder(Corruption corruption, List<String> given) {
            return new Autoencoder(corruption, given.get(0).equals("yes"), Cost.values()[COSTS.indexOf(given.get(1))],
                    whole(given, 2), number(given, 3), whole(given, 4));
        }

        private static double number(List<String> given, int at) {
            return Double.parseDouble(given.get(at));
        }

        private static int whole(List<String> given, int at) {
            return Integer.parseInt(given.get(at));
        }
    }

    private record Take(String id) implements Function<Pretraining, List<String>> {
        @Override
        public List<String> apply(Pretraining value) {
            return !value.id().equals(id) ? null : switch (value) {
                case Rbm r -> List.of(String.valueOf(r.k()), String.valueOf(r.epochs()), Numbers.text(r.rate()),
                        r.visible() == Visible.AUTO ? "auto" : "gaussian", r.sampled() ? "samples" : "probabilities",
                        String.valueOf(r.batch()), Numbers.text(r.decay()));
                case Autoencoder a -> texts(a);
                default -> null;
            };
        }

        private static List<String> texts(Autoencoder a) {
            List<String> texts = new ArrayList<>(switch (a.corruption()) {
                case Corruption.None _ -> List.<String>of();
                case Corruption.Masking(double share) -> List.of(NOISES.get(0), Numbers.text(share));
                case Corruption.SaltAndPepper(double share) -> List.of(NOISES.get(1), Numbers.text(share));
                case Corruption.Gaussian(double std) -> List.of(NOISES.get(2), Numbers.text(std));
            });
            texts.addAll(List.of(a.tied() ? "yes" : "no", COSTS.get(a.cost().ordinal()), String.valueOf(a.epochs()),
                    Numbers.text(a.rate()), String.valueOf(a.batch())));
            return texts;
        }
    }
}
