package initscope.experiment;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Measures;
import initscope.tensor.Precision;
import initscope.training.Head;
import initscope.training.Lsuv;
import initscope.training.pretraining.Toll;

/// What a run will need, known before anything is allocated.
///
/// @param bytes of packed weights, the largest layer's plain ones, and scratch
/// @param operations floating-point operations of the products of one pass
/// @param elements activations of one pass
public record Estimate(long bytes, double operations, double elements) {
    /// Operations a second and processor assumed for the time: what the vector kernels reach on a laptop of the 2020s.
    private static final double RATE = 5e10;
    /// Seconds an activation costs besides its products, per processor.
    private static final double PER_ELEMENT = 3e-9;
    private static final int PANEL = 48;
    /// Elements one matrix can hold.
    static final long LARGEST = Integer.MAX_VALUE - 8;

    /// The estimate for one network of this spec, one pass.
    public static Estimate of(Spec spec, Measures measures) {
        Architecture shape = spec.architecture();
        long size = spec.precision().bytes();
        long batch = spec.batch();
        long weights = 0;
        long largest = 0;
        double operations = 2.0 * batch * shape.products();
        double elements = 0;
        long kept = 0;
        for (Architecture.Layer layer : shape.layers()) {
            weights += (long) layer.fanIn() * padded(layer.fanOut()) + layer.fanOut();
            largest = Math.max(largest, (long) layer.fanIn() * layer.fanOut());
            elements += (double) batch * layer.fanOut();
            if (measures.gradients() && layer.number() > 1) {
                weights += (long) layer.fanOut() * padded(layer.fanIn());
            }
            if (measures.gradients()) {
                kept += batch * layer.fanOut();
            }
        }
        if (Lsuv.isAmong(spec.initializers())) {
            kept += batch * shape.widest() + 3 * largest;
        }
        if (measures.gradients() && spec.head() instanceof Head.Softmax(int classes) && classes != shape.outputs()) {
            weights += 3 * shape.outputs() * padded(classes);
            kept += batch * classes;
            operations += 2.0 * batch * shape.outputs() * classes;
        }
        long scratch = batch * (shape.inputs() + (measures.gradients() ? 6L : 3L) * shape.widest()) + kept;
        Estimate pass = new Estimate(size * (weights + largest + scratch), measures.gradients() ? 2 * operations : operations,
                (measures.gradients() ? 2 : 1) * elements * passes(spec)).plus(norm(shape, measures, batch, size));
        if (measures.gradients() && measures.back().detail()) {
            pass = pass.plus(detail(shape, batch, size, largest));
        }
        return measures.geometry() ? pass.plus(geometry(shape, batch, size)) : pass;
    }

    /// The estimate for a run of learning: its samples, the pass of its steps, a pass there and back with all statistics, the
    /// pass of the held-out samples, weights with the optimizer's memory, checkpoints; and what comes before.
    public static Estimate of(TrainingSpec training) {
        Spec spec = training.network();
        Architecture shape = training.architecture();
        Estimate step = of(spec.withHead(Head.PROBE), Measures.moments().withBack(Measures.Back.DETAIL));
        Estimate look = step.plus(geometry(shape, spec.batch(), spec.precision().bytes()));
        long rows = training.samples() + training.tests() + 2L * spec.batch();
        long exam = Math.min(training.tests(), 256L) * (shape.inputs() + 3L * shape.widest());
        long copies = 3L + training.optimizer().memories();
        long elements = rows * spec.inputs() + exam + pass(shape, spec.batch())
                + shape.parameters() * (4 + copies * (1 + training.checkpoints()));
        double exams = (double) training.steps() / training.interval();
        return new Estimate(look.bytes() + spec.precision().bytes() * elements,
                training.steps() * step.operations() + exams * (step.operations() + 2.0 * training.tests() * shape.products()),
                training.steps() * step.elements() + exams * look.elements()).plus(ofPretraining(training));
    }

    /// Of the pretraining alone.
    public static Estimate ofPretraining(TrainingSpec training) {
        Toll toll = Toll.of(training.pretraining(), training.architecture(), training.network().precision(),
                training.samples(), training.labelled());
        return new Estimate(toll.bytes(), toll.operations(), toll.elements());
    }

    /// Elements of the pass of a step: packed weights, every layer's matrices there and back, packed inputs, gradients.
    private static long pass(Architecture shape, long batch) {
        long elements = 0;
        for (Architecture.Layer layer : shape.layers()) {
            long in = layer.fanIn();
            long out = layer.fanOut();
            elements += in * padded(out) + out * padded(in) + batch * padded(in) + batch * out * (shape.adds(layer) ? 5 : 4)
                    + in * out;
        }
        return elements;
    }

    /// What an element costs more where something stands around its activation or its results are rounded, in passes over
    /// the layer: half of one each, as measured to within the noise.
    private static double passes(Spec spec) {
        Block block = spec.block();
        boolean rounded = spec.precision() == Precision.FP16 || spec.precision() == Precision.BF16;
        return 1 + 0.5 * ((block.norm() != Norm.NONE ? 1 : 0) + (block.dropout() > 0 ? 1 : 0) + (rounded ? 1 : 0));
    }

    /// Means and factors of the normalization, the moments they come from, and the gradient before it.
    private static Estimate norm(Architecture shape, Measures measures, long batch, long size) {
        long units = shape.layers().stream().mapToLong(Architecture.Layer::fanOut).sum();
        long doubles = switch (shape.block().norm()) {
            case NONE -> 0;
            case BATCH -> 2 * units + batch * shape.widest() / 16;
            case LAYER -> batch * shape.depth();
        };
        boolean apart = measures.gradients() && shape.block().norm() != Norm.NONE;
        return new Estimate(Double.BYTES * doubles + (apart ? size * batch * shape.widest() : 0), 0, 0);
    }

    /// Both, one after the other, neither letting go of its memory.
    public Estimate plus(Estimate more) {
        return new Estimate(bytes + more.bytes, operations + more.operations, elements + more.elements);
    }

    /// ∂L/∂W, a product as large as the layer's, from activations that are kept; and the gradient's median and histograms.
    private static Estimate detail(Architecture shape, long batch, long size, long largest) {
        long kept = 0;
        double elements = 0;
        for (Architecture.Layer layer : shape.layers()) {
            kept += layer.number() < shape.depth() ? batch * layer.fanOut() : 0;
            elements += (double) batch * layer.fanOut() + (double) layer.fanIn() * layer.fanOut();
        }
        long packed = shape.layers().stream().mapToLong(Architecture.Layer::fanIn).distinct()
                .map(in -> batch * padded(in)).sum();
        return new Estimate(size * (kept + packed + batch * shape.widest() + largest)
                + Double.BYTES * batch * shape.widest(), 2.0 * batch * shape.products(), elements);
    }

    /// The Jacobian at one sample: a pass and its gradient in double precision with a row for every output, weights copied
    /// and packed twice, and the reduction to two diagonals, in plain Java some fifty times slower than a product.
    public static Estimate ofJacobian(Spec spec) {
        Architecture shape = spec.architecture();
        long rows = shape.outputs();
        long elements = 0;
        long weights = 0;
        for (Architecture.Layer layer : shape.layers()) {
            elements += rows * layer.fanOut();
            weights += 3L * layer.fanIn() * padded(layer.fanOut());
        }
        long matrix = rows * shape.inputs();
        double reduction = 8.0 / 3 * matrix * Math.min(rows, shape.inputs()) + 120.0 * rows * shape.inputs();
        return new Estimate(Double.BYTES * (weights + elements + 4 * matrix + 5 * rows * shape.widest()),
                8.0 * rows * shape.products() + 50 * reduction, 2.0 * elements);
    }

    /// The products of every layer's activations with themselves.
    private static Estimate geometry(Architecture shape, long batch, long size) {
        double operations = 0;
        double elements = 0;
        for (Architecture.Layer layer : shape.layers()) {
            double of = (double) batch * layer.fanOut();
            operations += 2 * of * Math.min(batch, layer.fanOut());
            elements += of;
        }
        long packed = shape.layers().stream().mapToLong(Architecture.Layer::fanOut).distinct()
                .map(n -> Math.max(batch, n) * padded(Math.min(batch, n))).sum();
        long side = Math.min(batch, shape.widest());
        return new Estimate(size * (packed + batch * shape.widest() + side * side), operations, elements);
    }

    private static long padded(long columns) {
        return Math.ceilDiv(columns, (long) PANEL) * PANEL;
    }

    /// Seconds one pass should take on this many processors, to within a factor of about three.
    public double seconds(int processors) {
        return (operations / RATE + elements * PER_ELEMENT) / processors;
    }

    /// The nearest spec that fits in `allowed` bytes: a smaller batch first, then fewer layers, then narrower ones,
    /// at last a handful of samples and inputs.
    static Spec fitting(Spec spec, Measures measures, long allowed) {
        Spec small = spec.withBatch((int) Math.min(spec.batch(), LARGEST / spec.inputs()));
        while (of(small, measures).bytes() > allowed && small.batch() > 100) {
            small = small.withBatch(Math.max(100, (int) (small.batch() * 0.9)));
        }
        while (of(small, measures).bytes() > allowed && small.depth() > 1) {
            small = small.withDepth(Math.max(1, (int) (small.depth() * 0.9)));
        }
        while (of(small, measures).bytes() > allowed && small.widths().getFirst() > 1) {
            small = small.withWidths(small.widths().stream().map(w -> Math.max(1, (int) (w * 0.9))).toList());
        }
        while (of(small, measures).bytes() > allowed && small.batch() > 1) {
            small = small.withBatch(Math.max(1, (int) (small.batch() * 0.9)));
        }
        while (of(small, measures).bytes() > allowed && small.inputs() > 1 && small.input().dimension() == 0) {
            small = small.withInputs(Math.max(1, (int) (small.inputs() * 0.9)));
        }
        return small;
    }
}
