package initscope.data;

import initscope.data.InputSource.Raw;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// A source of pictures, points or rows of a table, with as many inputs as it has and, as a rule, classes to be learned.
///
/// Sample number i of a stream, its class included, is a pure function of (source, stream, i).
public sealed interface DataSet extends Raw permits Planar, Glyphs, People, OwnFile {

    /// The data set of a source, whatever has been done to it; null if it is none.
    static DataSet of(InputSource source) {
        return switch (source) {
            case DataSet set -> set;
            case InputSource.Standardized(Raw raw) -> raw instanceof DataSet set ? set : null;
            case InputSource.MinMax(Raw raw) -> raw instanceof DataSet set ? set : null;
            case Raw _ -> null;
        };
    }

    /// Classes there are; 0 if its samples have none.
    int classes();

    /// Samples there are; 0 if they never end.
    default int rows() {
        return 0;
    }

    /// The class of sample number `number` of a stream, from 0.
    int label(Seed stream, long number);

    /// Writes sample number `number` of a stream into a row.
    void sample(Seed stream, long number, Matrix into, int row);

    /// The shape of a sample seen as a picture, or null where it is none.
    default Samples.Picture picture() {
        return null;
    }

    /// Nobody has the law of a picture in closed form.
    @Override
    default double secondMoment(int inputs, int batch) {
        return Double.NaN;
    }

    /// Pictures differ in how much ink they have, points in how far out they lie.
    @Override
    default Limit limit() {
        return Limit.MIXTURE;
    }

    /// The labels of so many samples of a stream from this one on.
    default Labels labels(Seed stream, long from, int count) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = label(stream, from + i);
        }
        return Labels.of(labels);
    }
}
