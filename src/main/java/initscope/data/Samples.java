package initscope.data;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;

/// Samples to learn from: drawn or read once, then kept. They do not change; whoever has them must not write to them.
///
/// @param inputs `[N, n_0]`, preprocessed
/// @param labels the class of each sample
/// @param classes how many classes there are
/// @param picture the shape of a sample seen as a picture, or null where it is none
public record Samples(Matrix inputs, Labels labels, int classes, Picture picture) {

    /// Grey values row by row; height times width is n_0.
    public record Picture(int height, int width) {
    }

    public Samples {
        if (labels.size() != inputs.rows()) {
            throw new IllegalArgumentException(labels.size() + " labels for " + inputs.rows() + " samples");
        }
    }

    public int size() {
        return inputs.rows();
    }

    /// Draws samples of a source, preprocessed by what these samples themselves are like. Those of a source without classes
    /// of its own get labels uniform over `classes`: there is nothing to be learned but by heart.
    public static Samples draw(InputSource source, int inputs, int classes, int count, Precision precision, Seed root,
            Crew crew) {
        Matrix x = Matrix.zeros(precision, count, inputs);
        Seed stream = root.child("samples");
        source.fill(x, stream, crew);
        DataSet set = DataSet.of(source);
        if (set != null && set.classes() > 0) {
            return new Samples(x, set.labels(stream, count), set.classes(), set.picture());
        }
        Seed lots = root.child("labels");
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = lots.below(i, classes);
        }
        return new Samples(x, Labels.of(labels), classes, set == null ? null : set.picture());
    }
}
