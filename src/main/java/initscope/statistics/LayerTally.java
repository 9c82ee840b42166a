package initscope.statistics;

import initscope.tensor.BlockMoments;
import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What a layer leaves behind, block by block; mutable. One tally a strip of rows, merged in the order of the strips;
/// tallies of several batches merge the same way. Histograms are counted by the workers' [Scratch] and collected once a
/// layer.
public final class LayerTally {
    private final Criteria criteria;
    private final Measures measures;
    private final int units;
    private final ColumnMoments preactivation;
    private final ColumnMoments activation;
    private final boolean[] alive;
    private final long[] atoms;
    private long saturated;
    private long edge;
    private long zero;
    private Scratch.Counts counts;
    private Scratch.Counts preactivationCounts;
    private boolean lateActivations;
    private boolean latePreactivations;

    public LayerTally(Criteria criteria, Measures measures, int units) {
        this.criteria = criteria;
        this.measures = measures;
        this.units = units;
        preactivation = new ColumnMoments(units);
        activation = new ColumnMoments(units);
        alive = new boolean[units];
        atoms = new long[criteria.atoms().size()];
        if (measures.binning() != null) {
            lay(measures.binning().known(criteria.rangeLow(), criteria.rangeHigh()));
        }
        if (measures.preactivationBinning() != null) {
            layPreactivations(measures.preactivationBinning()
                    .known(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
    }

    /// Takes the pre-activations of rows `[from, to)`.
    public void preactivations(Kernels kernels, Matrix z, int from, int to, Scratch scratch) {
        BlockMoments block = scratch.block();
        kernels.moments(z, from, to, block);
        preactivation.add(block, to - from);
        if (!Double.isNaN(criteria.saturatedLow()) || !Double.isNaN(criteria.saturatedHigh())) {
            saturated += kernels.countOutside(z, from, to, criteria.saturatedLow(), criteria.saturatedHigh());
        }
        markAlive(kernels, z, from, to, block);
        if (preactivationCounts != null) {
            scratch.preactivations().add(kernels, z, from, to, preactivationCounts.grid());
        }
    }

    /// Most activations are flat only very far out, and the block's extremes say that no element got there.
    private void markAlive(Kernels kernels, Matrix z, int from, int to, BlockMoments block) {
        if (block.nan == 0 && !(block.min <= criteria.flatLow()) && !(block.max >= criteria.flatHigh())) {
            Arrays.fill(alive, true);
        } else {
            kernels.markInside(z, from, to, criteria.flatLow(), criteria.flatHigh(), alive);
        }
    }

    /// Takes what the activation gave for the same rows, before anything is done to it.
    public void edges(Kernels kernels, Matrix phi, int from, int to) {
        if (!Double.isNaN(criteria.edgeLow()) || !Double.isNaN(criteria.edgeHigh())) {
            edge += kernels.countOutside(phi, from, to, criteria.edgeLow(), criteria.edgeHigh());
        }
    }

    /// Takes what the same rows hand on.
    public void activations(Kernels kernels, Matrix x, int from, int to, Scratch scratch) {
        BlockMoments block = scratch.block();
        kernels.moments(x, from, to, block);
        activation.add(block, to - from);
        long zeros = block.min <= 0 && block.max >= 0 ? kernels.countEqual(x, from, to, 0) : 0;
        zero += zeros;
        for (int i = 0; i < atoms.length; i++) {
            double value = criteria.atoms().get(i);
            atoms[i] += value == 0 ? zeros : kernels.countEqual(x, from, to, value);
        }
        if (counts != null) {
            scratch.activations().add(kernels, x, from, to, counts.grid());
        }
    }

    /// Takes over what a worker counted since it was last emptied.
    public void collect(Scratch scratch) {
        if (counts != null) {
            counts.take(scratch.activations());
        }
        if (preactivationCounts != null) {
            preactivationCounts.take(scratch.preactivations());
        }
    }

    /// Adds another tally of the same layer, measures and grids.
    public void merge(LayerTally other) {
        preactivation.merge(other.preactivation);
        activation.merge(other.activation);
        saturated += other.saturated;
        edge += other.edge;
        zero += other.zero;
        for (int c = 0; c < units; c++) {
            alive[c] |= other.alive[c];
        }
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] += other.atoms[i];
        }
        if (counts != null && other.counts != null) {
            counts.merge(other.counts);
        }
        if (preactivationCounts != null && other.preactivationCounts != null) {
            preactivationCounts.merge(other.preactivationCounts);
        }
    }

    /// Whether a histogram's range depends on data that only the whole layer shows.
    public boolean awaitsRange() {
        return awaitsActivationRange() || awaitsPreactivationRange();
    }

    private boolean awaitsActivationRange() {
        return measures.binning() != null && counts == null;
    }

    private boolean awaitsPreactivationRange() {
        return measures.preactivationBinning() != null && preactivationCounts == null;
    }

    /// Lays the grids that had to wait, around the layer's finite values; call on the merged tally of the whole layer.
    public void layLate(Matrix x, Matrix z) {
        lateActivations = awaitsActivationRange();
        latePreactivations = awaitsPreactivationRange();
        if (lateActivations) {
            lay(gridAround(measures.binning(), activation, x));
        }
        if (latePreactivations) {
            layPreactivations(gridAround(measures.preactivationBinning(), preactivation, z));
        }
    }

    /// Scratch.Counts rows `[from, to)` on the grids that were laid late.
    public void countLate(Kernels kernels, Matrix x, Matrix z, int from, int to, Scratch scratch) {
        if (lateActivations) {
            scratch.activations().add(kernels, x, from, to, counts.grid());
        }
        if (latePreactivations) {
            scratch.preactivations().add(kernels, z, from, to, preactivationCounts.grid());
        }
    }

    /// An empty tally on the same grids, for the next batch of an accumulation.
    public LayerTally successor() {
        LayerTally next = new LayerTally(criteria, measures, units);
        next.lay(counts == null ? null : counts.grid());
        next.layPreactivations(preactivationCounts == null ? null : preactivationCounts.grid());
        return next;
    }

    private void lay(Grid grid) {
        counts = grid == null ? null : new Scratch.Counts(grid);
    }

    private void layPreactivations(Grid grid) {
        preactivationCounts = grid == null ? null : new Scratch.Counts(grid);
    }

    private static Grid gridAround(Binning binning, ColumnMoments moments, Matrix x) {
        return binning.around(x, moments.min(), moments.max());
    }

    /// The finished record.
    ///
    /// @param quantiles of x, empty if not asked for
    public LayerStatistics finish(int layer, int fanIn, LayerStatistics.Weight weight,
            Map<Double, Double> quantiles) {
        Moments z = preactivation.pooled();
        Moments x = activation.pooled();
        double n = x.count();
        return new LayerStatistics(layer, fanIn, units, weight, z, x,
                new LayerStatistics.Shares(saturated / n, edge / n, zero / n, deadShare()), activation.split(),
                quantiles, counts == null ? null : counts.histogram(x, atoms()),
                preactivationCounts == null ? null : preactivationCounts.histogram(z, List.of()), null, null,
                preactivation.split());
    }

    private double deadShare() {
        if (Double.isNaN(criteria.flatLow()) && Double.isNaN(criteria.flatHigh())) {
            return 0;
        }
        int dead = 0;
        for (boolean a : alive) {
            dead += a ? 0 : 1;
        }
        return (double) dead / units;
    }

    private List<Histogram.Atom> atoms() {
        List<Histogram.Atom> list = new ArrayList<>();
        for (int i = 0; i < atoms.length; i++) {
            list.add(new Histogram.Atom(criteria.atoms().get(i), atoms[i]));
        }
        return list;
    }
}
