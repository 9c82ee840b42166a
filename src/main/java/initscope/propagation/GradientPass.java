package initscope.propagation;

import initscope.network.Architecture;
import initscope.network.Norm;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/// Forward, loss and back for a step of learning: the gradient of every weight and bias, and no statistics. To the last bit
/// what [Forward] and [Backward] give.
///
/// A strip of rows goes through all layers and back without waiting for the others, except where a batch normalization has to
/// see them all; then the gradients of all layers are products shared out at once. So a step has a handful of barriers, not
/// some for every layer.
public final class GradientPass {
    private static final int TILE = 12;
    private static final int ROWS = 4 * TILE;

    private final Architecture shape;
    private final Crew crew;
    private final Kernels kernels;
    private final int batch;
    private final int frozen;
    private final Strips strips;
    private final Normalize normalize;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Share> packing = new ArrayList<>();
    private final List<Share> turning = new ArrayList<>();
    private final List<Share> products = new ArrayList<>();

    /// @param batch B
    /// @param frozen so many lower layers whose gradients nobody wants
    public GradientPass(Architecture shape, Precision precision, int batch, int frozen, Crew crew) {
        this.shape = shape;
        this.crew = crew;
        this.batch = batch;
        this.frozen = frozen;
        kernels = Kernels.of(precision);
        strips = Strips.of(batch, shape);
        normalize = new Normalize(shape, batch);
        for (Architecture.Layer layer : shape.layers()) {
            Room room = new Room(layer, precision);
            rooms.add(room);
            for (int panel = 0; panel < room.forth.panels(); panel++) {
                packing.add(new Share(room, panel, 0));
            }
            for (int panel = 0; room.back != null && panel < room.back.panels(); panel++) {
                packing.add(new Share(room, panel, 1));
            }
            if (layer.number() > frozen) {
                share(room);
            }
        }
    }

    /// What comes of the loss: gradients in the products' order of size, so that the small ones fill the gaps.
    private void share(Room room) {
        for (int panel = 0; panel < room.entering.panels(); panel++) {
            turning.add(new Share(room, panel, 0));
        }
        for (int from = 0; from < room.turned.rows(); from += ROWS) {
            turning.add(new Share(room, from, 1));
        }
        for (int from = 0; from < room.turned.rows(); from += TILE) {
            products.add(new Share(room, from, 0));
        }
    }

    /// A piece of work on one layer.
    private record Share(Room room, int from, int kind) {
    }

    /// What one layer needs.
    private final class Room {
        private final Architecture.Layer layer;
        private final Packed forth;
        private final Packed back;
        private final Matrix bias;
        private final Matrix z;
        private final Matrix x;
        /// ∂L/∂x, and ∂L/∂z in the same place unless the former is needed once more.
        private final Matrix g;
        private final Matrix delta;
        private final Matrix turned;
        private final Packed entering;
        private final Matrix ofWeights;
        private final Matrix ofBias;

        Room(Architecture.Layer layer, Precision precision) {
            this.layer = layer;
            int in = layer.fanIn();
            int out = layer.fanOut();
            forth = new Packed(precision, in, out);
            bias = Matrix.zeros(precision, 1, out);
            z = Matrix.zeros(precision, batch, out);
            x = Matrix.zeros(precision, batch, out);
            boolean learns = layer.number() > frozen;
            back = layer.number() > frozen + 1 ? new Packed(precision, out, in) : null;
            g = learns ? Matrix.zeros(precision, batch, out) : null;
            delta = learns && shape.adds(layer) ? Matrix.zeros(precision, batch, out) : g;
            turned = learns ? Matrix.zeros(precision, out, batch) : null;
            entering = learns ? new Packed(precision, batch, in) : null;
            ofWeights = learns ? Matrix.zeros(precision, out, in) : null;
            ofBias = learns ? Matrix.zeros(precision, 1, out) : null;
        }
    }

    /// Takes over weights `[O, I]` and biases `[1, O]`, which may then be changed.
    ///
    /// @param from the first layer to be taken
    public void load(List<Matrix> weights, List<Matrix> biases, int from) {
        List<Share> shares = from == 1 ? packing : packing.stream().filter(s -> s.room.layer.number() >= from).toList();
        crew.each(shares.size(), task -> {
            Share share = shares.get(task);
            Matrix w = weights.get(share.room.layer.number() - 1);
            if (share.kind == 0) {
                share.room.forth.packTransposed(w, share.from, share.from + 1);
            } else {
                share.room.back.pack(w, share.from, share.from + 1);
            }
        });
        for (Room room : rooms) {
            room.bias.copyRows(biases.get(room.layer.number() - 1), 0, 1, 0);
        }
    }

    /// Judges rows of the output.
    public interface Loss {
        /// @param logits `[B, C]`, of which rows `[from, to)` are there
        /// @param gradient where each sample's ∂L/∂logits is left; null where nobody wants it
        void rows(Matrix logits, int from, int to, Matrix gradient);
    }

    /// Sends the batch through, judges it and goes no further.
    ///
    /// @param masks keys of the random streams dropout draws from, by layer number
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public void judge(Matrix input, IntToLongFunction masks, Loss loss) throws InterruptedException {
        pass(input, new Dropout(shape, masks), loss, false);
    }

    /// Sends the batch through and back.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public void run(Matrix input, IntToLongFunction masks, Loss loss) throws InterruptedException {
        pass(input, new Dropout(shape, masks), loss, true);
        Stop stop = new Stop();
        stop.each(turning.size(), task -> turn(turning.get(task), input));
        stop.each(products.size(), task -> {
            Share share = products.get(task);
            int to = Math.min(share.room.turned.rows(), share.from + TILE);
            kernels.product(share.room.turned, share.from, to, share.room.entering, null, share.room.ofWeights);
        });
    }

    /// ∂L/∂W_l `[O, I]`, summed over the batch, of the last run.
    public Matrix ofWeights(int layer) {
        return rooms.get(layer - 1).ofWeights;
    }

    /// ∂L/∂b_l `[1, O]`, summed over the batch, of the last run.
    public Matrix ofBias(int layer) {
        return rooms.get(layer - 1).ofBias;
    }

    /// Asks for an interruption on the caller's thread and lets every other know.
    private final class Stop {
        private final Thread caller = Thread.currentThread();
        private final AtomicBoolean stopped = new AtomicBoolean();

        boolean asked() {
            if (Thread.currentThread() == caller && caller.isInterrupted()) {
                stopped.set(true);
            }
            return stopped.get();
        }

        void each(int tasks, IntConsumer work) throws InterruptedException {
            crew.each(tasks, task -> {
                if (!asked()) {
                    work.accept(task);
                }
            });
            if (asked()) {
                Thread.interrupted();
                throw new InterruptedException("stopped in a step");
            }
        }
    }

    private void pass(Matrix input, Dropout dropout, Loss loss, boolean andBack) throws InterruptedException {
        Stop stop = new Stop();
        if (shape.block().norm() == Norm.BATCH) {
            passTogether(input, dropout, loss, andBack, stop);
            return;
        }
        int tiles = Math.ceilDiv(batch, TILE);
        int count = Math.min(tiles, 2 * crew.threads());
        stop.each(count, strip -> {
            int from = (int) ((long) tiles * strip / count) * TILE;
            int to = Math.min(batch, (int) ((long) tiles * (strip + 1) / count) * TILE);
            for (Room room : rooms) {
                if (stop.asked()) {
                    return;
                }
                product(room, input, from, to);
                activate(room, input, dropout, from, to);
            }
            loss.rows(rooms.getLast().x, from, to, andBack ? rooms.getLast().g : null);
            for (int i = rooms.size() - 1; andBack && i >= frozen && !stop.asked(); i--) {
                chain(rooms.get(i), dropout, from, to);
                goBack(rooms.get(i), null, from, to);
            }
        });
    }

    /// The same, all rows waiting for one another where a layer normalizes over them.
    private void passTogether(Matrix input, Dropout dropout, Loss loss, boolean andBack, Stop stop)
            throws InterruptedException {
        for (Room room : rooms) {
            blocks(stop, (from, to) -> product(room, input, from, to));
            if (normalize.awaitsBatch(room.layer)) {
                normalize.learn(room.layer, room.z, crew);
            }
            blocks(stop, (from, to) -> activate(room, input, dropout, from, to));
        }
        blocks(stop, (from, to) -> loss.rows(rooms.getLast().x, from, to, andBack ? rooms.getLast().g : null));
        for (int i = rooms.size() - 1; andBack && i >= frozen; i--) {
            Room room = rooms.get(i);
            boolean together = normalize.awaitsBatch(room.layer);
            Normalize.Sums[] sums = new Normalize.Sums[strips.count()];
            stop.each(strips.count(), strip -> {
                sums[strip] = new Normalize.Sums(room.layer.fanOut());
                strips.blocks(strip, (from, to) -> {
                    chain(room, dropout, from, to);
                    if (together) {
                        kernels.columnSums(room.delta, room.z, from, to, sums[strip].ofGradient(), sums[strip].ofProduct());
                    }
                });
            });
            Normalize.gather(sums, batch);
            blocks(stop, (from, to) -> goBack(room, sums[0], from, to));
        }
    }

    private void blocks(Stop stop, Strips.Rows work) throws InterruptedException {
        stop.each(strips.count(), strip -> strips.blocks(strip, work));
    }

    private Matrix entering(Room room, Matrix input) {
        return room.layer.number() == 1 ? input : rooms.get(room.layer.number() - 2).x;
    }

    private void product(Room room, Matrix input, int from, int to) {
        kernels.product(entering(room, input), from, to, room.forth, room.bias, room.z);
    }

    private void activate(Room room, Matrix input, Dropout dropout, int from, int to) {
        normalize.apply(room.layer, kernels, room.z, from, to);
        kernels.apply(room.layer.activation().curve(), room.z, from, to, room.x);
        dropout.apply(room.layer, kernels, room.x, from, to, room.x);
        if (shape.adds(room.layer)) {
            kernels.add(entering(room, input), from, to, room.x);
        }
    }

    /// ∂L/∂z from ∂L/∂x.
    private void chain(Room room, Dropout dropout, int from, int to) {
        boolean dropped = dropout.apply(room.layer, kernels, room.g, from, to, room.delta);
        kernels.chain(room.layer.activation().curve(), room.z, dropped ? room.delta : room.g, from, to, room.delta);
    }

    /// ∂L/∂x of the layer before from ∂L/∂z, which becomes ∂L/∂(x Wᵀ + b).
    private void goBack(Room room, Normalize.Sums means, int from, int to) {
        normalize.back(room.layer, kernels, room.delta, room.z, from, to, means, room.delta);
        if (room.back != null) {
            Matrix previous = rooms.get(room.layer.number() - 2).g;
            kernels.product(room.delta, from, to, room.back, null, previous);
            if (shape.adds(room.layer)) {
                kernels.add(room.g, from, to, previous);
            }
        }
    }

    private void turn(Share share, Matrix input) {
        Room room = share.room;
        if (share.kind == 0) {
            room.entering.pack(entering(room, input), share.from, share.from + 1);
            return;
        }
        kernels.transpose(room.delta, share.from, Math.min(room.turned.rows(), share.from + ROWS), room.turned);
        if (share.from == 0) {
            double[] sums = new double[room.layer.fanOut()];
            kernels.columnSums(room.delta, 0, batch, sums);
            for (int o = 0; o < sums.length; o++) {
                room.ofBias.set(0, o, sums[o]);
            }
        }
    }
}
