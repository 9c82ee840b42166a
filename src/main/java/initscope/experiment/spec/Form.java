package initscope.experiment.spec;

import java.util.List;
import java.util.function.Function;

/// A name in a spec with its parameters: how it is read, built and written. The lists of forms in [Names] fill the
/// window's combo boxes, the command line's help and the README alike.
///
/// @param id the name
/// @param build makes the value from one text a parameter, all checked
/// @param arguments takes a value apart into one text a parameter, or null if the value is of another form
public record Form<T>(String id, List<Parameter> parameters, Function<List<String>, T> build,
        Function<T, List<String>> arguments) {

    public Form {
        parameters = List.copyOf(parameters);
    }

    /// The value with every parameter at its standard; null if one must be given.
    public T standard() {
        if (parameters.stream().anyMatch(Parameter::isRequired)) {
            return null;
        }
        return build.apply(parameters.stream().map(Parameter::standard).toList());
    }

    /// Whether a value is of this form.
    public boolean covers(T value) {
        return arguments.apply(value) != null;
    }

    /// The text of a value of this form: parameters at their standard are left out, the first one needs no name.
    String text(T value) {
        List<String> given = arguments.apply(value);
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < given.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (!given.get(i).equals(parameter.standard())) {
                inside.append(inside.isEmpty() ? "" : ",").append(i == 0 ? "" : parameter.name() + "=")
                        .append(given.get(i));
            }
        }
        return inside.isEmpty() ? id : id + "(" + inside + ")";
    }

    /// The text of a value of one of these forms.
    public static <T> String text(List<Form<T>> forms, T value) {
        for (Form<T> form : forms) {
            if (form.covers(value)) {
                return form.text(value);
            }
        }
        throw new IllegalStateException("no form for " + value);
    }

    /// How it is written with its parameters, for lists and help: `sparse(sparsity=0.9, std=0.01)`.
    public String usage() {
        if (parameters.isEmpty()) {
            return id;
        }
        StringBuilder inside = new StringBuilder();
        for (Parameter p : parameters) {
            inside.append(inside.isEmpty() ? "" : ", ").append(p.name());
            if (p.standard() != null && !p.standard().isEmpty()) {
                inside.append('=').append(p.standard());
            }
        }
        return id + "(" + inside + ")";
    }
}
