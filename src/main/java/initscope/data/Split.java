package initscope.data;

import initscope.data.InputSource.MinMax;
import initscope.data.InputSource.Raw;
import initscope.data.InputSource.Standardized;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;

/// Samples to learn from, and others of the same source that are held out. What the preprocessing needs to know (means,
/// deviations, ends) is learned on the first and done to both.
///
/// @param test null if none are wanted, or there are none to spare
public record Split(Samples train, Samples test) {
    /// The most of a file that is held out where it has too few samples for all that is wanted.
    private static final int FIFTH = 5;

    /// Draws both. Samples of a source without classes of its own get labels uniform over `classes`: there is nothing to be
    /// learned but by heart. A file is dealt out, no row to both; one with fewer rows than are wanted gives what it has.
    public static Split draw(InputSource source, int inputs, int classes, int samples, int tests, Precision precision, Seed root,
            Crew crew) {
        DataSet set = DataSet.of(source);
        int size = set == null ? 0 : set.size();
        int out = size == 0 || (long) samples + tests <= size ? tests : Math.min(tests, size / FIFTH);
        int in = size == 0 ? samples : Math.min(samples, size - out);
        Samples train = raw(source, inputs, classes, in, 0, precision, root, crew);
        Samples test = out == 0 ? null : size > 0 ? raw(source, inputs, classes, out, in, precision, root, crew)
                : raw(source, inputs, classes, out, 0, precision, root.child("test"), crew);
        Columns.Scaling scaling = switch (source) {
            case Standardized _ -> Columns.standardizing(train.inputs(), crew);
            case MinMax _ -> Columns.stretching(train.inputs(), crew);
            case Raw _ -> null;
        };
        if (scaling != null) {
            scaling.apply(train.inputs(), crew);
        }
        if (scaling != null && test != null) {
            scaling.apply(test.inputs(), crew);
        }
        return new Split(train, test);
    }

    private static Samples raw(InputSource source, int inputs, int classes, int count, int from, Precision precision, Seed root,
            Crew crew) {
        Matrix x = Matrix.zeros(precision, count, inputs);
        Seed stream = root.child("samples");
        Raw raw = switch (source) {
            case Standardized(Raw inner) -> inner;
            case MinMax(Raw inner) -> inner;
            case Raw it -> it;
        };
        DataSet set = DataSet.of(raw);
        if (set == null) {
            raw.fill(x, stream, crew);
        } else {
            Batches.fill(set, x, stream, from, crew);
        }
        if (set != null && set.classes() > 0) {
            return new Samples(x, set.labels(stream, from, count), set.classes(), set.picture());
        }
        Seed lots = root.child("labels");
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = lots.below(from + (long) i, classes);
        }
        return new Samples(x, Labels.of(labels), classes, set == null ? null : set.picture());
    }
}
