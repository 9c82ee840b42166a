package initscope.experiment.repair;

import initscope.experiment.spec.Names;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Initializer;
import java.util.Optional;

/// What this version can run of what remedies ask for: what its reader of specs accepts.
final class Coming {

    private Coming() {
    }

    /// The initializer of this name as it stands without parameters.
    static Optional<Initializer> initializer(String id) {
        for (Form<Initializer> form : Names.initializers()) {
            if (form.id().equals(id)) {
                return Optional.ofNullable(form.standard());
            }
        }
        return Optional.empty();
    }

    /// Whether the spec can be written down and read back, hence run.
    static boolean isThere(Spec spec) {
        return SpecReader.read(spec.toString()) instanceof Parsed.Value<Spec>(Spec read) && read.equals(spec);
    }
}
