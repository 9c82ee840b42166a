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

    /// The first so many of them; all of them are they themselves.
    public Samples first(int count) {
        if (count == size()) {
            return this;
        }
        Matrix some = Matrix.zeros(inputs.precision(), count, inputs.columns());
        some.copyRows(inputs, 0, count, 0);
        int[] theirs = new int[count];
        for (int i = 0; i < count; i++) {
            theirs[i] = labels.get(i);
        }
        return new Samples(some, Labels.of(theirs), classes, picture);
    }

    /// Draws samples of a source, preprocessed by what these samples themselves are like: the training set of [Split].
    public static Samples draw(InputSource source, int inputs, int classes, int count, Precision precision, Seed root,
            Crew crew) {
        return Split.draw(source, inputs, classes, count, 0, precision, root, crew).train();
    }
}
