package initscope.experiment.learning.text;

import initscope.experiment.spec.Form;
import initscope.training.pretraining.Pretraining;
import java.util.List;

/// The pretrainings a text may name, in the order they are listed to people.
public final class Pretrainings {

    private Pretrainings() {
    }

    public static List<Form<Pretraining>> all() {
        return List.of(new Form<>("none", List.of(), _ -> Pretraining.NONE,
                value -> value instanceof Pretraining.None ? List.of() : null));
    }
}
