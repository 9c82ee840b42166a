package initscope.data;

import initscope.data.file.Table;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// The rows of somebody's own file. A stream goes through all of them in an order of its own before one comes again, so a batch
/// as large as the file is the file.
///
/// Two are equal if path and contents are.
///
/// @param path as it was given
/// @param table what stands in it, [Table#UNOPENED] until it has been opened
/// @param fingerprint of the contents
public record OwnFile(String path, Table table, long fingerprint) implements DataSet {

    /// A file nobody has opened yet.
    public static OwnFile named(String path) {
        return new OwnFile(path, Table.UNOPENED, 0);
    }

    public OwnFile opened(Table contents) {
        return new OwnFile(path, contents, contents.fingerprint());
    }

    @Override
    public String id() {
        return "file";
    }

    @Override
    public int dimension() {
        return table.columns();
    }

    @Override
    public int classes() {
        return table.classes().size();
    }

    @Override
    public int size() {
        return table.rows();
    }

    @Override
    public Samples.Picture picture() {
        return table.height() == 0 ? null : new Samples.Picture(table.height(), table.width());
    }

    @Override
    public int label(Seed stream, long number) {
        return table.label(Shuffle.at(stream, number, table.rows()));
    }

    @Override
    public void sample(Seed stream, long number, Matrix into, int row) {
        int from = Shuffle.at(stream, number, table.rows());
        for (int c = 0; c < table.columns(); c++) {
            into.set(row, c, table.get(from, c));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnFile file && file.path.equals(path) && file.fingerprint == fingerprint;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return "OwnFile[" + path + "]";
    }
}
