package initscope.experiment.spec;

import initscope.data.DataSet;
import initscope.data.Glyphs;
import initscope.data.InputSource;
import initscope.data.InputSource.Raw;
import initscope.data.OwnFile;
import initscope.data.People;
import initscope.data.Planar;
import initscope.data.Planar.Figure;
import initscope.data.file.Fault;
import initscope.data.file.Opening;
import initscope.data.file.PathText;
import initscope.data.file.Table;
import initscope.data.glyph.Alphabet;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.SpecReader.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names of the inputs: raw sources, and what may be done to one of them.
final class Sources {
    private static final double FAR = 1e6;
    private static final double NOISE = 10;
    /// A file may take this part of the heap.
    private static final int SHARE = 4;

    private Sources() {
    }

    /// Raw sources first, in the order they are listed to people.
    static List<Form<InputSource>> all() {
        List<Form<InputSource>> forms = new ArrayList<>(raw());
        form(forms, "standardized", Parameter.source("source"));
        form(forms, "minmax", Parameter.source("source"));
        return forms;
    }

    static List<Form<InputSource>> raw() {
        List<Form<InputSource>> forms = new ArrayList<>();
        form(forms, "normal", Parameter.number("mean", 0, -FAR, FAR), Parameter.number("std", 1, 0, FAR));
        form(forms, "uniform", Parameter.number("a", 0, -FAR, FAR), Parameter.number("b", 1, -FAR, FAR));
        form(forms, "bytes");
        form(forms, "onehot");
        form(forms, "correlated", Parameter.required("rho", 0, 1));
        for (Figure figure : Figure.values()) {
            form(forms, figure.id(), Parameter.number("noise", figure.noise(), 0, NOISE));
        }
        form(forms, "glyphs", Parameter.choice("size", List.of("28", "14")), Parameter.choice("alphabet",
                Stream.of(Alphabet.values()).map(Alphabet::id).toList()));
        form(forms, "people", Parameter.choice("form", Stream.of(People.Form.values()).map(People.Form::id).toList()));
        form(forms, "file", Parameter.path("path"));
        return forms;
    }

    /// Reads the value of `input`, and the file if it names one.
    ///
    /// @param known a source at hand: its file is not read a second time; or null
    /// @param word the whole setting, for the sentence about an interval whose ends are not in order
    static InputSource read(String value, String key, String word, InputSource known) throws Rejected {
        InputSource source = FormReader.value(value, all(), Code.UNKNOWN_VALUE, key);
        InputSource raw = source instanceof InputSource.Standardized(Raw inner) ? inner
                : source instanceof InputSource.MinMax(Raw inner) ? inner : source;
        if (raw instanceof InputSource.Uniform(double low, double high) && !(low < high)) {
            throw new Rejected(Code.NOT_AN_INTERVAL, word, key);
        }
        if (!(raw instanceof OwnFile named)) {
            return source;
        }
        OwnFile opened = known != null && DataSet.of(known) instanceof OwnFile file && file.path().equals(named.path()) ? file
                : open(named);
        return switch (source) {
            case InputSource.Standardized _ -> new InputSource.Standardized(opened);
            case InputSource.MinMax _ -> new InputSource.MinMax(opened);
            case Raw _ -> opened;
        };
    }

    private static OwnFile open(OwnFile named) throws Rejected {
        return switch (Opening.open(named.path(), Runtime.getRuntime().maxMemory() / SHARE, Spec.MAX_INPUTS)) {
            case Opening.Done(Table table) -> named.opened(table);
            case Opening.Failed(Fault fault) ->
                throw new Rejected(Code.ofFile(fault.kind()), fault.path(), fault.details().toArray());
        };
    }

    /// The text of a raw source in its shortest form.
    static String inner(String text, String around) throws Rejected {
        return SpecWriter.of(raw(), FormReader.value(text, raw(), Code.UNKNOWN_VALUE, around));
    }

    private static void form(List<Form<InputSource>> forms, String id, Parameter... parameters) {
        forms.add(new Form<>(id, List.of(parameters), new Make(id), new Take(id)));
    }

    private record Make(String id) implements Function<List<String>, InputSource> {
        @Override
        public InputSource apply(List<String> given) {
            return switch (id) {
                case "normal" -> new InputSource.Normal(number(given, 0), number(given, 1));
                case "uniform" -> new InputSource.Uniform(number(given, 0), number(given, 1));
                case "bytes" -> new InputSource.Bytes();
                case "onehot" -> new InputSource.OneHot();
                case "correlated" -> new InputSource.Correlated(number(given, 0));
                case "standardized" -> new InputSource.Standardized(source(given.getFirst()));
                case "minmax" -> new InputSource.MinMax(source(given.getFirst()));
                case "file" -> OwnFile.named(PathText.decode(given.getFirst()));
                case "glyphs" -> new Glyphs(Integer.parseInt(given.get(0)), alphabet(given.get(1)));
                case "people" -> new People(Stream.of(People.Form.values()).filter(f -> f.id().equals(given.getFirst()))
                        .findFirst().orElseThrow());
                default -> planar(given);
            };
        }

        private Planar planar(List<String> given) {
            for (Figure figure : Figure.values()) {
                if (figure.id().equals(id)) {
                    return new Planar(figure, number(given, 0));
                }
            }
            throw new IllegalStateException(id);
        }

        private static Alphabet alphabet(String id) {
            return Stream.of(Alphabet.values()).filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        }

        private static double number(List<String> given, int at) {
            return Double.parseDouble(given.get(at));
        }

        /// The text has been read once already.
        private static Raw source(String text) {
            try {
                return (Raw) FormReader.value(text, raw(), Code.UNKNOWN_VALUE, "");
            } catch (Rejected rejected) {
                throw new IllegalStateException(text, rejected);
            }
        }
    }

    private record Take(String id) implements Function<InputSource, List<String>> {
        @Override
        public List<String> apply(InputSource value) {
            return !value.id().equals(id) ? null : switch (value) {
                case InputSource.Normal(double mean, double std) -> List.of(Numbers.text(mean), Numbers.text(std));
                case InputSource.Uniform(double low, double high) -> List.of(Numbers.text(low), Numbers.text(high));
                case InputSource.Bytes _, InputSource.OneHot _ -> List.of();
                case InputSource.Correlated(double rho) -> List.of(Numbers.text(rho));
                case Planar(_, double noise) -> List.of(Numbers.text(noise));
                case Glyphs(int size, Alphabet alphabet) -> List.of(String.valueOf(size), alphabet.id());
                case People(People.Form form) -> List.of(form.id());
                case OwnFile file -> List.of(PathText.encode(file.path()));
                case InputSource.Standardized(Raw raw) -> List.of(SpecWriter.of(raw(), raw));
                case InputSource.MinMax(Raw raw) -> List.of(SpecWriter.of(raw(), raw));
            };
        }
    }
}
