package initscope.experiment.code.input;

import initscope.data.DataSet;
import initscope.data.Glyphs;
import initscope.data.OwnFile;
import initscope.data.People;
import initscope.data.Planar;
import initscope.experiment.spec.Spec;
import java.util.List;

/// The part of a program that makes the batch of a data set.
///
/// @param imports what has to be imported for it: modules in Python, classes in Java
/// @param functions what it needs, as it stands in the program; "" where it needs none
/// @param batch the batch as one expression; for PyTorch a tensor, for the other Pythons an array, for Java a `double[][]`
public record Origin(List<String> imports, String functions, String batch) {

    /// For NumPy and Keras; draws from `rng`.
    public static Origin numPy(DataSet set, Spec spec) {
        return switch (set) {
            case Planar points -> new Origin(List.of(), PlanarText.numPy(points), PlanarText.call(points, spec));
            case People people -> new Origin(List.of(), PeopleText.numPy(people), "people(" + spec.batch() + ")");
            case Glyphs glyphs -> new Origin(List.of("re"), GlyphText.python(glyphs), GlyphText.batch(glyphs, spec));
            case OwnFile file -> new Origin(FileText.imports(file), FileText.python(file, spec), "rows(" + spec.batch() + ")");
        };
    }

    /// The same; signs and files come by way of NumPy.
    public static Origin pyTorch(DataSet set, Spec spec) {
        return switch (set) {
            case Planar points -> new Origin(List.of(), PlanarText.pyTorch(points), PlanarText.call(points, spec));
            case People people -> new Origin(List.of(), PeopleText.pyTorch(people), "people(" + spec.batch() + ")");
            case Glyphs _, OwnFile _ -> {
                Origin numPy = numPy(set, spec);
                yield new Origin(numPy.imports(), numPy.functions(), "torch.from_numpy(" + numPy.batch() + ")");
            }
        };
    }

    /// Draws from `random`.
    public static Origin java(DataSet set, Spec spec) {
        return switch (set) {
            case Planar points -> new Origin(List.of(), PlanarText.java(points), PlanarText.call(points, spec));
            case People people -> new Origin(List.of(), PeopleText.java(people), "people(" + spec.batch() + ")");
            case Glyphs glyphs -> new Origin(List.of("java.util.Scanner"), JavaGlyphText.of(glyphs), "signs(" + spec.batch() + ")");
            case OwnFile file -> new Origin(JavaFileText.imports(file), JavaFileText.of(file), "rows(" + spec.batch() + ")");
        };
    }
}
