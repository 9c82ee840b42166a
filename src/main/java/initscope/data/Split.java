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

    /// How many samples there are of those that are wanted.
    ///
    /// @param train to learn from
    /// @param test held out
    public record Sizes(int train, int test) {

        /// All of them where a source never ends. A file is dealt out: if it has fewer rows than are wanted, at most a fifth of
        /// it is held out.
        public static Sizes of(InputSource source, int samples, int tests) {
            DataSet set = DataSet.of(source);
            int size = set == null ? 0 : set.rows();
            if (size == 0 || (long) samples + tests <= size) {
                return new Sizes(samples, tests);
            }
            int out = Math.min(tests, size / FIFTH);
            return new Sizes(Math.min(samples, size - out), out);
        }
    }

    /// Draws both. Samples of a source without classes of its own get labels uniform over `classes`: there is nothing to be
    /// learned but by heart. No row of a file is in both.
    public static Split draw(InputSource source, int inputs, int classes, int samples, int tests, Precision precision, Seed root,
            Crew crew) {
        Sizes sizes = Sizes.of(source, samples, tests);
        DataSet set = DataSet.of(source);
        Samples train = raw(source, inputs, classes, sizes.train, 0, precision, root, crew);
        Samples test = sizes.test == 0 ? null : set != null && set.rows() > 0
                ? raw(source, inputs, classes, sizes.test, sizes.train, precision, root, crew)
                : raw(source, inputs, classes, sizes.test, 0, precision, root.child("test"), crew);
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
