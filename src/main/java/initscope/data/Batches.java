package initscope.data;

import initscope.data.InputSource.Bytes;
import initscope.data.InputSource.Correlated;
import initscope.data.InputSource.MinMax;
import initscope.data.InputSource.Normal;
import initscope.data.InputSource.OneHot;
import initscope.data.InputSource.Standardized;
import initscope.data.InputSource.Uniform;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;

/// The draws of every source. An element is a pure function of (stream, its place), so threads change nothing.
final class Batches {
    private static final int CHUNK = 1 << 13;

    private Batches() {
    }

    static void fill(InputSource source, Matrix x, Seed seed, Crew crew) {
        Kernels kernels = Kernels.of(x.precision());
        switch (source) {
            case Normal(double mean, double std) ->
                chunks(x, crew, (from, to) -> kernels.normals(seed.key(), from, to, mean, std, x));
            case Uniform(double low, double high) ->
                chunks(x, crew, (from, to) -> kernels.uniforms(seed.key(), from, to, low, high, x));
            case Bytes _ -> rows(x, crew, r -> {
                for (int c = 0; c < x.columns(); c++) {
                    x.set(r, c, seed.below((long) r * x.columns() + c, Bytes.VALUES));
                }
            });
            case OneHot _ -> rows(x, crew, r -> {
                int category = seed.below(r, x.columns());
                for (int c = 0; c < x.columns(); c++) {
                    x.set(r, c, c == category ? 1 : 0);
                }
            });
            case Correlated(double rho) -> correlated(rho, x, seed, crew);
            case DataSet set -> fill(set, x, seed, 0, crew);
            case Standardized(InputSource.Raw raw) -> {
                fill(raw, x, seed, crew);
                Columns.standardizing(x, crew).apply(x, crew);
            }
            case MinMax(InputSource.Raw raw) -> {
                fill(raw, x, seed, crew);
                Columns.stretching(x, crew).apply(x, crew);
            }
        }
    }

    /// Samples of a stream from number `from` on.
    static void fill(DataSet set, Matrix x, Seed stream, long from, Crew crew) {
        rows(x, crew, r -> set.sample(stream, from + r, x, r));
    }

    /// The inputs' own parts are the numbers of `normal`, so that raising rho blends one factor into the same batch.
    private static void correlated(double rho, Matrix x, Seed seed, Crew crew) {
        Kernels kernels = Kernels.of(x.precision());
        chunks(x, crew, (from, to) -> kernels.normals(seed.key(), from, to, 0, Math.sqrt(1 - rho), x));
        Matrix common = Matrix.zeros(x.precision(), x.rows(), 1);
        kernels.normals(seed.child("common").key(), 0, x.rows(), 0, Math.sqrt(rho), common);
        rows(x, crew, r -> {
            for (int c = 0; c < x.columns(); c++) {
                x.set(r, c, x.get(r, c) + common.get(r, 0));
            }
        });
    }

    private interface Range {
        void over(int from, int to);
    }

    private interface Row {
        void fill(int row);
    }

    private static void chunks(Matrix x, Crew crew, Range work) {
        int size = x.rows() * x.columns();
        crew.each(Math.ceilDiv(size, CHUNK), task -> work.over(task * CHUNK, Math.min(size, (task + 1) * CHUNK)));
    }

    private static void rows(Matrix x, Crew crew, Row work) {
        int together = Math.max(1, CHUNK / x.columns());
        crew.each(Math.ceilDiv(x.rows(), together), task -> {
            for (int r = task * together; r < Math.min(x.rows(), (task + 1) * together); r++) {
                work.fill(r);
            }
        });
    }
}
