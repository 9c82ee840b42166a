package initscope.experiment.learning.text;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Numbers;
import initscope.experiment.spec.Parameter;
import initscope.training.optimizer.Optimizer;
import java.util.List;

/// The optimizers a text may name, in the order they are listed to people.
public final class Optimizers {
    private static final double FAR = 1e6;

    private Optimizers() {
    }

    public static List<Form<Optimizer>> all() {
        return List.of(new Form<>("sgd", List.of(Parameter.number("rate", 0.01, 0, FAR)),
                given -> new Optimizer.Sgd(number(given, 0)),
                value -> value instanceof Optimizer.Sgd(double rate) ? List.of(Numbers.text(rate)) : null));
    }

    private static double number(List<String> given, int at) {
        return Double.parseDouble(given.get(at));
    }
}
