package initscope.ui.pretraining;

import initscope.experiment.learning.text.Pretrainings;
import initscope.experiment.pretraining.Start;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Parameter;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.training.pretraining.Pretraining;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;

/// A line of the list of starts, with what its parameters are set to.
///
/// @param id an initializer's text, or a pretraining's name
/// @param form of the pretraining; null for an initializer
/// @param arguments one text a parameter
record Way(String id, Form<Pretraining> form, List<String> arguments) {
    /// The random starts: small, Xavier's, He's.
    private static final List<String> RANDOM = List.of("normal(0.01)", "xavier-normal", "he-normal");

    Way {
        arguments = List.copyOf(arguments);
    }

    /// What a start of this name does, in a sentence.
    ///
    /// @param id of the text form, with or without brackets; "random" for one that learns nothing
    static String about(String id, Wording wording) {
        String key = "pretraining.about." + id.replaceAll("\\(.*", "");
        return wording.now(wording.has(key) ? key : "pretraining.about.other");
    }

    /// All of them, parameters at their standard.
    static List<Way> all() {
        List<Way> ways = new ArrayList<>();
        RANDOM.forEach(text -> ways.add(new Way(text, null, List.of())));
        for (Form<Pretraining> form : Pretrainings.all()) {
            if (form.standard() != null && !(form.standard() instanceof Pretraining.None)) {
                ways.add(new Way(form.id(), form, form.parameters().stream().map(Parameter::standard).toList()));
            }
        }
        return ways;
    }

    /// The line a pretraining stands in; null for none.
    static Way of(Pretraining pretraining) {
        return all().stream().filter(way -> !way.isRandom() && way.form.covers(pretraining))
                .map(way -> new Way(way.id, way.form, way.form.arguments().apply(pretraining))).findFirst().orElse(null);
    }

    boolean isRandom() {
        return form == null;
    }

    Way with(int parameter, String text) {
        List<String> changed = new ArrayList<>(arguments);
        changed.set(parameter, text.strip());
        return new Way(id, form, changed);
    }

    /// As it is written in a spec; what is at its standard is left out.
    String text() {
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            Parameter parameter = form.parameters().get(i);
            if (!arguments.get(i).equals(parameter.standard())) {
                inside.append(inside.isEmpty() ? "" : ",").append(parameter.name()).append('=').append(arguments.get(i));
            }
        }
        return inside.isEmpty() ? id : id + "(" + inside + ")";
    }

    /// The start it stands for, or what is wrong with its parameters.
    ///
    /// @param network whose initializer draws what is pretrained
    Parsed<Start> start(Spec network) {
        if (isRandom()) {
            return switch (SpecEdit.withInitializer(network, id)) {
                case Parsed.Failure<Spec>(Problem problem) -> new Parsed.Failure<>(problem);
                case Parsed.Value<Spec>(Spec spec) -> new Parsed.Value<>(new Start(id, spec.initializer(), Pretraining.NONE));
            };
        }
        return switch (SpecReader.value(text(), Pretrainings.all(), "pretrain")) {
            case Parsed.Failure<Pretraining>(Problem problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<Pretraining>(Pretraining pretraining) ->
                new Parsed.Value<>(new Start(text(), network.initializer(), pretraining));
        };
    }
}
