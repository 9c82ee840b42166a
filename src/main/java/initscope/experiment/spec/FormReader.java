package initscope.experiment.spec;

import initscope.data.file.PathText;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.SpecReader.Rejected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Reads `name(parameters)` against a list of forms, and numbers against their bounds.
final class FormReader {

    private FormReader() {
    }

    /// @param unknown the code for a name that is on neither list
    /// @param key the key this is the value of, "" for a spec's first two words
    static <T> T value(String word, List<Form<T>> forms, Code unknown, String key)
            throws Rejected {
        int bracket = word.indexOf('(');
        if (bracket >= 0 && !word.endsWith(")") || bracket < 0 && word.contains(")")) {
            throw new Rejected(Code.BRACKETS, word);
        }
        String name = bracket < 0 ? word : word.substring(0, bracket);
        for (Form<T> form : forms) {
            if (form.id().equals(name)) {
                return build(form, word, bracket < 0 ? "" : word.substring(bracket + 1, word.length() - 1));
            }
        }
        throw unknown(unknown, name, key, forms.stream().map(Form::id).toList());
    }

    static Rejected unknown(Code code, String name, String key, List<String> names) {
        String nearest = Nearest.of(name, names);
        String all = String.join(" ", names);
        return key.isEmpty() ? new Rejected(code, name, nearest, all) : new Rejected(code, name, key, nearest, all);
    }

    private static <T> T build(Form<T> form, String word, String inside) throws Rejected {
        List<Parameter> parameters = form.parameters();
        String[] values = new String[parameters.size()];
        String[] given = inside.isEmpty() ? new String[0] : split(inside);
        for (int i = 0; i < given.length; i++) {
            if (given[i].isEmpty()) {
                throw new Rejected(Code.UNKNOWN_PARAMETER, word, form.id(), parameters.isEmpty() ? "" : form.usage());
            }
            int equals = equals(given[i]);
            int at = equals < 0 ? i : index(form, given[i].substring(0, equals));
            if (at < 0 || at >= parameters.size()) {
                throw new Rejected(Code.UNKNOWN_PARAMETER, given[i], form.id(),
                        parameters.isEmpty() ? "" : form.usage());
            }
            if (values[at] != null) {
                throw new Rejected(Code.DUPLICATE, given[i], parameters.get(at).name());
            }
            values[at] = checked(form, parameters.get(at), given[i].substring(equals + 1));
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && parameters.get(i).isRequired()) {
                throw new Rejected(Code.MISSING_PARAMETER, word, form.id(), parameters.get(i).name(),
                        form.id() + "(" + parameters.get(i).example() + ")");
            }
            values[i] = values[i] == null ? parameters.get(i).standard() : values[i];
        }
        return form.build().apply(Arrays.asList(values));
    }

    private static int index(Form<?> form, String name) {
        return form.parameters().stream().map(Parameter::name).toList().indexOf(name);
    }

    private static String checked(Form<?> form, Parameter parameter, String text) throws Rejected {
        String what = form.id() + " " + parameter.name();
        switch (parameter.kind()) {
            case NUMBER:
                return Numbers.text(number(text, what, parameter.min(), parameter.max()));
            case WHOLE:
                return String.valueOf(whole(text, what, (int) parameter.min(), (int) parameter.max()));
            case SOURCE:
                return Sources.inner(text, form.id());
            case PATH:
                return PathText.encode(PathText.decode(text));
            default:
                if (!parameter.choices().contains(text)) {
                    throw unknown(Code.UNKNOWN_VALUE, text, what, parameter.choices());
                }
                return text;
        }
    }

    /// The commas that do not stand in brackets part the parameters.
    private static String[] split(String inside) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(inside.substring(from));
        return parts.toArray(String[]::new);
    }

    /// Where the equals sign after a parameter's name stands; -1 if there is none before the first bracket.
    private static int equals(String parameter) {
        int at = parameter.indexOf('=');
        int bracket = parameter.indexOf('(');
        return bracket >= 0 && bracket < at ? -1 : at;
    }

    /// One of a few values, by its name.
    static <T> T word(String text, String key, List<T> values, Function<T, String> name) throws Rejected {
        for (T value : values) {
            if (name.apply(value).equals(text)) {
                return value;
            }
        }
        throw unknown(Code.UNKNOWN_VALUE, text, key, values.stream().map(name).toList());
    }

    static double number(String text, String what, double min, double max) throws Rejected {
        Double value = Numbers.read(text);
        if (value == null) {
            throw new Rejected(Code.NOT_A_NUMBER, text, what);
        }
        if (value < min || value > max) {
            throw new Rejected(Code.OUT_OF_RANGE, text, what, Numbers.text(min), Numbers.text(max));
        }
        return value;
    }

    static int whole(String text, String what, int min, int max) throws Rejected {
        return (int) whole(text, what, (long) min, (long) max);
    }

    static long whole(String text, String what, long min, long max) throws Rejected {
        Long value = Numbers.readWhole(text);
        if (value == null && !Numbers.isWhole(text)) {
            throw new Rejected(Code.NOT_WHOLE, text, what);
        }
        if (value == null || value < min || value > max) {
            throw new Rejected(Code.OUT_OF_RANGE, text, what, min, max);
        }
        return value;
    }

    static List<Integer> wholes(String text, String what, int min, int max) throws Rejected {
        List<Integer> list = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            list.add(whole(part, what, min, max));
        }
        return list;
    }
}
