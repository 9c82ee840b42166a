package initscope.training.pretraining.dense;

import initscope.data.Samples;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerTally;
import initscope.statistics.Measures;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.List;
import java.util.Map;

/// What is seen of a network while it is pretrained: on the first samples, always the same ones.
public final class Sight {
    private static final int SAMPLES = 256;
    private static final int TILES = 24;
    private static final Binning BINNING = new Binning(40, Binning.Range.AUTO);

    private final Matrix x;
    private final Samples.Picture picture;
    private final Crew crew;

    /// @param x what enters the first layer shown
    /// @param picture the shape of a row of x as a picture, or null
    public Sight(Matrix x, Samples.Picture picture, Crew crew) {
        this.x = Matrix.zeros(x.precision(), Math.min(SAMPLES, x.rows()), x.columns());
        this.x.copyRows(x, 0, this.x.rows(), 0);
        this.picture = picture;
        this.crew = crew;
    }

    /// The samples it looks at.
    public Matrix samples() {
        return x;
    }

    /// The activations of the last layer before the output layer, without dropout.
    public Histogram activations(Network network) throws InterruptedException {
        Architecture whole = network.architecture();
        int depth = Layers.hidden(whole);
        Architecture hidden = new Architecture(whole.inputs(), whole.layers().subList(0, depth), whole.block().withDropout(0));
        Forward.Trace trace = new Forward(new Network(hidden, network.weights().subList(0, depth),
                network.biases().subList(0, depth)), x.rows(), crew).run(x, Measures.moments().withHistograms(BINNING), List.of());
        LayerTally tally = trace.tallies().getLast();
        return tally.finish(depth, hidden.layers().getLast().fanIn(), null, Map.of()).histogram();
    }

    /// Incoming weights of the first units, null where they look at no picture.
    public Tiles filters(Network network) {
        return tiles(network.weights().getFirst());
    }

    /// The first samples.
    public Tiles originals() {
        return tiles(x);
    }

    /// The first rows of a matrix as pictures, null where they are none.
    public Tiles tiles(Matrix rows) {
        if (picture == null || rows.columns() != picture.height() * picture.width()) {
            return null;
        }
        return Tiles.of(rows, Math.min(TILES, rows.rows()), picture.height(), picture.width());
    }
}
